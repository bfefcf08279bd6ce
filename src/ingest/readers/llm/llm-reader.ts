import type { CleanArticle } from '../../../domain/document.ts'
import type { Reader, ReadText, Unread } from '../reader.ts'
import type { LlmSettings } from '../settings.ts'
import { looseAnswer } from './answer-shape.ts'
import { borneOut } from './borne-out.ts'
import { Budget } from './budget.ts'
import { Drops } from './drops.ts'
import { Endpoint, parseJson } from './endpoint.ts'
import { LlmFailure } from './failure.ts'
import { requestFor, tokensIn } from './request.ts'
import { sentencesOf } from './sentences.ts'

/** Tokens that must be left for an answer, for a question to be worth its price. */
const leastAnswer = 500

/**
 * Reads by asking a language model which words of which sentence say what. Nothing of its answer counts but what
 * the text bears out; the model never writes an id, an offset or a date.
 */
export class LlmReader implements Reader {
  readonly name: string
  readonly #settings: LlmSettings
  readonly #rule: string
  readonly #endpoint: Endpoint
  readonly #budget: Budget
  readonly #drops = new Drops()

  constructor(settings: LlmSettings) {
    this.#settings = settings
    this.#rule = `llm:${settings.model}`
    this.name = `wiregraph-llm/1+${this.#rule}`
    this.#endpoint = new Endpoint(settings)
    this.#budget = new Budget(settings.budget)
  }

  async read(article: CleanArticle): Promise<ReadText | Unread> {
    try {
      return await this.#read(article)
    } catch (error) {
      if (error instanceof LlmFailure) return error.unread
      throw error
    }
  }

  report(): readonly string[] {
    const { spent, most } = this.#budget
    return [`Model ${this.#settings.model}: ${spent} of ${most} tokens used; ${this.#drops.text()}.`]
  }

  async #read(article: CleanArticle): Promise<ReadText> {
    const document = sentencesOf(article)
    const { answer, tokens } = await this.#ask(article, document.sentences)
    const drops = new Drops()
    const read = borneOut(article, document, answer, this.#rule, this.name, drops)
    this.#drops.addAll(drops)
    const notes = [`Read by ${this.#rule} for ${tokens} tokens; ${drops.text()}.`]
    return { ...read, notes }
  }

  /** One question, within what an article and the run may cost. */
  async #ask(article: CleanArticle, sentences: readonly string[]) {
    const { model, maxTokens } = this.#settings
    const request = requestFor(model, article, sentences)
    const asked = tokensIn(JSON.stringify(request))
    if (asked + leastAnswer > maxTokens)
      throw new LlmFailure(
        'READER_LIMIT',
        `the article takes some ${asked} tokens to ask about; WIREGRAPH_LLM_MAX_TOKENS allows ${maxTokens} with the answer`,
      )
    if (!this.#budget.reserve(maxTokens))
      throw new LlmFailure(
        'READER_LIMIT',
        `the run has used ${this.#budget.spent} tokens of the ${this.#budget.most} that WIREGRAPH_LLM_BUDGET allows, and one more article may take ${maxTokens}`,
      )
    let spent: number | null = null
    try {
      const { text, tokens } = await this.#endpoint.complete(request, maxTokens - asked)
      spent = tokens ?? asked + tokensIn(text)
      const parsed = looseAnswer.safeParse(parseJson(unfenced(text)))
      if (!parsed.success)
        throw new LlmFailure(
          'READER_ANSWER',
          'the model answers with something other than the JSON asked for',
          spent,
        )
      return { answer: parsed.data, tokens: spent }
    } catch (error) {
      if (error instanceof LlmFailure) spent = error.tokens
      throw error
    } finally {
      this.#budget.settle(maxTokens, spent ?? maxTokens)
    }
  }
}

/** Some servers let a model put its JSON into a fenced block. */
function unfenced(text: string): string {
  return text.replace(/^\s*```(?:json)?\s*\n|\n\s*```\s*$/g, '')
}
