// The arithmetic of the English parser, compiled to WebAssembly by scripts/build-parser-kernels.sh.
//
// Only the 128-bit SIMD of the WebAssembly standard is used (not relaxed SIMD), and each sum runs in one fixed
// order that depends neither on the row's place in its batch nor on the machine, so that equal input gives equal
// bits everywhere.
//
// Matrices are row-major float32. Weights are stored in panels of 8 output columns: panel p holds, for each
// input k, the 8 weights from k to the outputs 8p to 8p + 7.

#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name))) void name
#define WIDTH 96
#define PIECES 3
#define LANES 8
#define ROW_BLOCK 32
#define MOST_INPUTS 576

static inline v128_t multiply_add(v128_t sum, v128_t a, v128_t b) {
  return wasm_f32x4_add(sum, wasm_f32x4_mul(a, b));
}

// Four rows as (inputs, 4), so that one pointer walks through them.
static inline void interleave(const float *a, int stride, int inputs, float *out) {
  for (int k = 0; k < inputs; k++, a++, out += 4) {
    out[0] = a[0];
    out[1] = a[stride];
    out[2] = a[2 * stride];
    out[3] = a[3 * stride];
  }
}

static inline void four_rows(const float *a, const float *panel, v128_t first, v128_t second, float *c, int columns,
                             int inputs) {
  v128_t c00 = first, c01 = second, c10 = first, c11 = second;
  v128_t c20 = first, c21 = second, c30 = first, c31 = second;
  for (const float *end = a + 4 * inputs; a < end; a += 4, panel += LANES) {
    v128_t left = wasm_v128_load(panel), right = wasm_v128_load(panel + 4);
    v128_t value = wasm_v128_load32_splat(a);
    c00 = multiply_add(c00, value, left);
    c01 = multiply_add(c01, value, right);
    value = wasm_v128_load32_splat(a + 1);
    c10 = multiply_add(c10, value, left);
    c11 = multiply_add(c11, value, right);
    value = wasm_v128_load32_splat(a + 2);
    c20 = multiply_add(c20, value, left);
    c21 = multiply_add(c21, value, right);
    value = wasm_v128_load32_splat(a + 3);
    c30 = multiply_add(c30, value, left);
    c31 = multiply_add(c31, value, right);
  }
  wasm_v128_store(c, c00);
  wasm_v128_store(c + 4, c01);
  wasm_v128_store(c + columns, c10);
  wasm_v128_store(c + columns + 4, c11);
  wasm_v128_store(c + 2 * columns, c20);
  wasm_v128_store(c + 2 * columns + 4, c21);
  wasm_v128_store(c + 3 * columns, c30);
  wasm_v128_store(c + 3 * columns + 4, c31);
}

static inline void one_row(const float *a, const float *panel, v128_t first, v128_t second, float *c, int inputs) {
  for (int k = 0; k < inputs; k++) {
    v128_t value = wasm_v128_load32_splat(a + k);
    first = multiply_add(first, value, wasm_v128_load(panel));
    second = multiply_add(second, value, wasm_v128_load(panel + 4));
    panel += LANES;
  }
  wasm_v128_store(c, first);
  wasm_v128_store(c + 4, second);
}

// c (rows, columns) = bias + a (rows, inputs) x weights; rows of a begin `stride` floats after one another, so
// that overlapping windows need no copy. `columns` is a multiple of 8; without bias, pass 0.
EXPORT(affine)(const float *a, int stride, const float *weights, const float *bias, float *c, int rows, int inputs,
               int columns) {
  static float interleaved[ROW_BLOCK * MOST_INPUTS];
  for (int block = 0; block < rows; block += ROW_BLOCK) {
    int end = block + ROW_BLOCK < rows ? block + ROW_BLOCK : rows;
    for (int row = block; row + 4 <= end; row += 4)
      interleave(a + row * stride, stride, inputs, interleaved + (row - block) * inputs);
    for (int column = 0; column < columns; column += LANES) {
      const float *panel = weights + column * inputs;
      v128_t first = bias ? wasm_v128_load(bias + column) : wasm_f32x4_splat(0);
      v128_t second = bias ? wasm_v128_load(bias + column + 4) : wasm_f32x4_splat(0);
      int row = block;
      for (; row + 4 <= end; row += 4)
        four_rows(interleaved + (row - block) * inputs, panel, first, second, c + row * columns + column, columns,
                  inputs);
      for (; row < end; row++) one_row(a + row * stride, panel, first, second, c + row * columns + column, inputs);
    }
  }
}

static inline float sum_lanes(v128_t v) {
  return (wasm_f32x4_extract_lane(v, 0) + wasm_f32x4_extract_lane(v, 1)) +
         (wasm_f32x4_extract_lane(v, 2) + wasm_f32x4_extract_lane(v, 3));
}

// Layer normalization (Ba et al. 2016) in place over one row of WIDTH, then scale, shift and, if given, residual.
static inline void normalize(float *row, const float *scale, const float *shift, const float *residual) {
  v128_t sum = wasm_f32x4_splat(0), squares = wasm_f32x4_splat(0);
  for (int i = 0; i < WIDTH; i += 4) sum = wasm_f32x4_add(sum, wasm_v128_load(row + i));
  v128_t mean = wasm_f32x4_splat(sum_lanes(sum) / WIDTH);
  for (int i = 0; i < WIDTH; i += 4) {
    v128_t centred = wasm_f32x4_sub(wasm_v128_load(row + i), mean);
    squares = multiply_add(squares, centred, centred);
  }
  float variance = sum_lanes(squares) / WIDTH + 1e-8f;
  v128_t inverse = wasm_f32x4_splat(1.0f / __builtin_sqrtf(variance));
  for (int i = 0; i < WIDTH; i += 4) {
    v128_t value = wasm_f32x4_mul(wasm_f32x4_sub(wasm_v128_load(row + i), mean), inverse);
    value = wasm_f32x4_add(wasm_f32x4_mul(value, wasm_v128_load(scale + i)), wasm_v128_load(shift + i));
    if (residual) value = wasm_f32x4_add(value, wasm_v128_load(residual + i));
    wasm_v128_store(row + i, value);
  }
}

// Maxout (Goodfellow et al. 2013) over PIECES blocks of WIDTH in each row, then layer normalization; residual and
// output rows are WIDTH apart. Without residual, pass 0.
EXPORT(maxout)(const float *pieces, int rows, const float *scale, const float *shift, const float *residual,
               float *out) {
  for (int row = 0; row < rows; row++) {
    for (int i = 0; i < WIDTH; i += 4) {
      v128_t best = wasm_v128_load(pieces + i);
      best = wasm_f32x4_pmax(best, wasm_v128_load(pieces + WIDTH + i));
      best = wasm_f32x4_pmax(best, wasm_v128_load(pieces + 2 * WIDTH + i));
      wasm_v128_store(out + i, best);
    }
    normalize(out, scale, shift, residual);
    pieces += PIECES * WIDTH;
    out += WIDTH;
    if (residual) residual += WIDTH;
  }
}

// The first convolution, from products that were computed once for each lexeme. products (slots, 3, PIECES *
// WIDTH) holds each lexeme's share as left neighbour, centre and right neighbour; slots[-1] and slots[count] are
// read, slot 0 being the zero beyond the edge of a document.
EXPORT(first_convolution)(const int32_t *slots, int count, const float *vectors, const float *products,
                          const float *bias, const float *scale, const float *shift, float *out) {
  const int share = PIECES * WIDTH;
  for (int token = 0; token < count; token++) {
    const float *left = products + slots[token - 1] * 3 * share;
    const float *centre = products + slots[token] * 3 * share + share;
    const float *right = products + slots[token + 1] * 3 * share + 2 * share;
    for (int i = 0; i < WIDTH; i += 4) {
      v128_t best;
      for (int piece = 0; piece < PIECES; piece++) {
        int at = piece * WIDTH + i;
        v128_t sum = wasm_f32x4_add(wasm_v128_load(left + at), wasm_v128_load(centre + at));
        sum = wasm_f32x4_add(wasm_f32x4_add(sum, wasm_v128_load(right + at)), wasm_v128_load(bias + at));
        best = piece ? wasm_f32x4_pmax(best, sum) : sum;
      }
      wasm_v128_store(out + i, best);
    }
    normalize(out, scale, shift, vectors + slots[token] * WIDTH);
    out += WIDTH;
  }
}

// MurmurHash64A (Appleby) of a byte string, the key under which spaCy stores a string.
EXPORT(hash_string)(const uint8_t *bytes, int length, uint64_t *key) {
  const uint64_t m = 0xc6a4a7935bd1e995ull;
  uint64_t hash = 1 ^ (length * m);
  for (; length >= 8; length -= 8, bytes += 8) {
    uint64_t k;
    __builtin_memcpy(&k, bytes, 8);
    k *= m;
    k ^= k >> 47;
    hash = (hash ^ (k * m)) * m;
  }
  if (length) {
    uint64_t rest = 0;
    for (int i = 0; i < length; i++) rest |= (uint64_t)bytes[i] << (8 * i);
    hash = (hash ^ rest) * m;
  }
  hash ^= hash >> 47;
  hash *= m;
  *key = hash ^ (hash >> 47);
}

static inline uint64_t mix(uint64_t h) {
  h = (h ^ (h >> 33)) * 0xff51afd7ed558ccdull;
  h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53ull;
  return h ^ (h >> 33);
}

// Hash embedding (Svenstrup et al. 2017): the sum of the four rows that MurmurHash3 picks for a key, written to
// the WIDTH floats at out.
EXPORT(embed)(const uint64_t *key, uint32_t seed, const float *table, uint32_t rows, float *out) {
  uint64_t h1 = *key * 0x87c37b91114253d5ull;
  h1 = ((h1 << 31) | (h1 >> 33)) * 0x4cf5ad432745937full;
  h1 ^= seed ^ 8;
  uint64_t h2 = seed ^ 8;
  h1 += h2;
  h2 += h1;
  h1 = mix(h1);
  h2 = mix(h2);
  h1 += h2;
  h2 += h1;
  const float *a = table + ((uint32_t)h1 % rows) * WIDTH, *b = table + ((uint32_t)(h1 >> 32) % rows) * WIDTH;
  const float *c = table + ((uint32_t)h2 % rows) * WIDTH, *d = table + ((uint32_t)(h2 >> 32) % rows) * WIDTH;
  for (int i = 0; i < WIDTH; i += 4) {
    v128_t sum = wasm_f32x4_add(wasm_v128_load(a + i), wasm_v128_load(b + i));
    sum = wasm_f32x4_add(wasm_f32x4_add(sum, wasm_v128_load(c + i)), wasm_v128_load(d + i));
    wasm_v128_store(out + i, sum);
  }
}

// Writes for each row the index of its first greatest value.
EXPORT(best_columns)(const float *values, int rows, int stride, int columns, int32_t *out) {
  for (int row = 0; row < rows; row++, values += stride) {
    int best = 0;
    for (int i = 1; i < columns; i++)
      if (values[i] > values[best]) best = i;
    out[row] = best;
  }
}

#define HIDDEN 64
#define STATE (2 * HIDDEN)
#define MOST_ACTIONS 112

// The next action of a transition parser (Kiperwasser & Goldberg 2016): sums the precomputed contributions of the
// state's feature tokens, applies maxout, and scores the actions; returns the first best among the valid ones.
// features (tokens, count, STATE); a token of -1 takes its contribution from padding (count, STATE).
__attribute__((export_name("best_action"))) int best_action(const int32_t *tokens, int count, const float *features,
                                                            const float *padding, const float *bias,
                                                            const float *weights, const float *offsets, int actions,
                                                            const uint8_t *valid) {
  static float state[STATE], hidden[HIDDEN], scores[MOST_ACTIONS];
  const float *parts[8];
  for (int f = 0; f < count; f++)
    parts[f] = tokens[f] < 0 ? padding + f * STATE : features + (tokens[f] * count + f) * STATE;
  for (int i = 0; i < STATE; i += 4) {
    v128_t sum = wasm_v128_load(parts[0] + i);
    for (int f = 1; f < count; f++) sum = wasm_f32x4_add(sum, wasm_v128_load(parts[f] + i));
    wasm_v128_store(state + i, wasm_f32x4_add(sum, wasm_v128_load(bias + i)));
  }
  for (int i = 0; i < HIDDEN; i += 4)
    wasm_v128_store(hidden + i, wasm_f32x4_pmax(wasm_v128_load(state + i), wasm_v128_load(state + HIDDEN + i)));
  int best = -1;
  for (int column = 0; column < actions; column += LANES) {
    v128_t first = wasm_v128_load(offsets + column), second = wasm_v128_load(offsets + column + 4);
    one_row(hidden, weights + column * HIDDEN, first, second, scores + column, HIDDEN);
  }
  for (int i = 0; i < actions; i++)
    if (valid[i] && (best < 0 || scores[i] > scores[best])) best = i;
  return best;
}
