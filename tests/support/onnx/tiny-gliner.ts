import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constant, modelFile, node, value } from './model-file.ts'

const width = 3
const labelCount = 4
const special = ['[PAD]', '[CLS]', '[SEP]', '[UNK]', '<<ENT>>', '<<SEP>>']

/**
 * Writes a folder like that of a published span-based GLiNER, whose model knows these words and nothing else. It is
 * a real model, and "on" at the end of a word is a token of its own: the score of a span is what its first and its last word say, read off at the places that
 * `words_mask` and `span_idx` give.
 *
 * @param opens for a word that begins a name, the index of its label
 * @param closes the same for a word that ends one
 */
export function writeTinyGliner(
  folder: string,
  { opens, closes }: { opens: Readonly<Record<string, number>>; closes: Readonly<Record<string, number>> },
): void {
  const words = [...new Set([...Object.keys(opens), ...Object.keys(closes)])]
  const vocabulary = [...special, '##on', ...words]
  const json = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content))
  json('gliner_config.json', { max_width: width, max_len: 20, span_mode: 'markerV0' })
  json('tokenizer.json', tokenizer(vocabulary))
  json('tokenizer_config.json', { tokenizer_class: 'PreTrainedTokenizerFast' })
  const table = (scores: Readonly<Record<string, number>>) =>
    vocabulary.flatMap((word) =>
      Array.from({ length: labelCount }, (_, label) => (scores[word] === label ? 4 : -4)),
    )
  writeFileSync(join(folder, 'model.onnx'), model(vocabulary.length, table(opens), table(closes)))
}

function tokenizer(vocabulary: readonly string[]): object {
  const ids = Object.fromEntries(vocabulary.map((word, id) => [word, id]))
  const one = (token: string) => [token, { id: token, ids: [ids[token]], tokens: [token] }]
  const around = (token: string) => ({ SpecialToken: { id: token, type_id: 0 } })
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special.map((content, id) => ({
      id,
      content,
      special: true,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
    })),
    normalizer: null,
    pre_tokenizer: { type: 'WhitespaceSplit' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [around('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, around('[SEP]')],
      pair: [],
      special_tokens: Object.fromEntries([one('[CLS]'), one('[SEP]')]),
    },
    decoder: null,
    model: {
      type: 'WordPiece',
      vocab: ids,
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
    },
  }
}

function model(size: number, opens: readonly number[], closes: readonly number[]): Buffer {
  const perWord = (name: string) => [
    node('Gather', [`${name}_table`, 'input_ids'], `${name}_tokens`, { axis: 0 }),
    node('MatMul', ['tokens_by_word', `${name}_tokens`], `${name}_numbered`),
    node('Slice', [`${name}_numbered`, 'one', 'many', 'one'], `${name}_words`),
    node('Squeeze', [`${name}_words`, 'zero'], `${name}_by_word`),
  ]
  return modelFile({
    nodes: [
      // Which token is the first of which word: [words + 1, tokens]; row 0 gathers all other tokens.
      node('Add', ['text_lengths', 'one'], 'rows'),
      node('Squeeze', ['rows'], 'row_count'),
      node('Mul', ['words_mask', 'attention_mask'], 'attended'),
      node('OneHot', ['attended', 'row_count', 'off_on'], 'tokens_by_word', { axis: 1 }),
      ...perWord('opens'),
      ...perWord('closes'),
      node('Gather', ['span_idx', 'scalar_zero'], 'first_words', { axis: 2 }),
      node('Gather', ['span_idx', 'scalar_one'], 'last_words', { axis: 2 }),
      node('Gather', ['opens_by_word', 'first_words'], 'opening', { axis: 0 }),
      node('Gather', ['closes_by_word', 'last_words'], 'closing', { axis: 0 }),
      node('Add', ['opening', 'closing'], 'scores'),
      node('Unsqueeze', ['span_mask', 'two'], 'counts'),
      node('Where', ['counts', 'scores', 'never'], 'masked'),
      node('Reshape', ['masked', 'shape'], 'logits'),
    ],
    constants: [
      constant('opens_table', 'float', [size, labelCount], opens),
      constant('closes_table', 'float', [size, labelCount], closes),
      constant('off_on', 'float', [2], [0, 1]),
      constant('never', 'float', [], [-100]),
      constant('zero', 'int64', [1], [0]),
      constant('one', 'int64', [1], [1]),
      constant('two', 'int64', [1], [2]),
      constant('many', 'int64', [1], [1_000_000]),
      constant('scalar_zero', 'int64', [], [0]),
      constant('scalar_one', 'int64', [], [1]),
      constant('shape', 'int64', [4], [1, -1, width, labelCount]),
    ],
    inputs: [
      value('input_ids', 'int64', ['batch', 'tokens']),
      value('attention_mask', 'int64', ['batch', 'tokens']),
      value('words_mask', 'int64', ['batch', 'tokens']),
      value('text_lengths', 'int64', ['batch', 1]),
      value('span_idx', 'int64', ['batch', 'spans', 2]),
      value('span_mask', 'bool', ['batch', 'spans']),
    ],
    outputs: [value('logits', 'float', ['batch', 'words', width, labelCount])],
  })
}
