import { bytes, integer, message } from './protobuf.ts'

/** Numbers of ONNX's element types. */
const types = { float: 1, int64: 7, bool: 9 } as const
type ElementType = keyof typeof types

/** A constant of the graph. */
export function constant(
  name: string,
  type: 'float' | 'int64',
  dims: readonly number[],
  values: readonly number[],
) {
  const raw =
    type === 'float'
      ? Buffer.from(Float32Array.from(values).buffer)
      : Buffer.from(BigInt64Array.from(values, BigInt).buffer)
  return message(
    ...dims.map((dim) => integer(1, dim)),
    integer(2, types[type]),
    bytes(8, name),
    bytes(9, raw),
  )
}

/** A node: what it does, from which values to which, with whole-number attributes. */
export function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number>> = {},
) {
  return message(
    ...inputs.map((input) => bytes(1, input)),
    bytes(2, output),
    bytes(4, operator),
    ...Object.entries(attributes).map(([name, value]) =>
      bytes(5, message(bytes(1, name), integer(3, value), integer(20, 2))),
    ),
  )
}

/** An input or output whose dimensions are numbers, or names where they vary. */
export function value(name: string, type: ElementType, dims: readonly (number | string)[]) {
  const shape = dims.map((dim) => bytes(1, typeof dim === 'number' ? integer(1, dim) : bytes(2, dim)))
  return message(
    bytes(1, name),
    bytes(2, bytes(1, message(integer(1, types[type]), bytes(2, message(...shape))))),
  )
}

/** The bytes of a model in ONNX's format, operator set 17. */
export function modelFile(graph: {
  readonly nodes: readonly Buffer[]
  readonly constants: readonly Buffer[]
  readonly inputs: readonly Buffer[]
  readonly outputs: readonly Buffer[]
}): Buffer {
  return message(
    integer(1, 8),
    bytes(
      7,
      message(
        ...graph.nodes.map((one) => bytes(1, one)),
        bytes(2, 'graph'),
        ...graph.constants.map((one) => bytes(5, one)),
        ...graph.inputs.map((one) => bytes(11, one)),
        ...graph.outputs.map((one) => bytes(12, one)),
      ),
    ),
    bytes(8, message(bytes(1, ''), integer(2, 17))),
  )
}
