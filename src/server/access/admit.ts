import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { anyone, type Caller } from '../../domain/access.ts'
import { type Admission, addressOf } from './admission.ts'

const callers = new WeakMap<Request, Caller>()

/** Lets only those in who may come, before anything is parsed, and remembers who they are. */
export function admit(admission: Admission): Plugin<object, { req?: IncomingMessage }> {
  return {
    async onRequestParse({ request, serverContext }) {
      const caller = await admission.admit(
        request.headers.get('authorization'),
        addressOf(serverContext?.req?.socket),
      )
      if (caller instanceof Error) throw caller
      callers.set(request, caller)
    },
  }
}

/** Who makes a request that was let in; what comes over WebSocket brings its caller along. */
export function callerOf({ request, caller }: { request?: Request; caller?: Caller }): Caller {
  return caller ?? (request && callers.get(request)) ?? anyone('here')
}
