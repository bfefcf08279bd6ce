/** Wire format of Protocol Buffers, as far as ONNX files need it. Fields of a message are joined by `message`. */

export function message(...fields: readonly Buffer[]): Buffer {
  return Buffer.concat(fields)
}

/** A whole number, `int64` or an enum. */
export function integer(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)])
}

/** A string, bytes, or a message in a message. */
export function bytes(field: number, value: string | Buffer): Buffer {
  const content = Buffer.from(value as string)
  return Buffer.concat([varint((field << 3) | 2), varint(content.length), content])
}

function varint(value: number): Buffer {
  const out: number[] = []
  let left = BigInt.asUintN(64, BigInt(value))
  do {
    out.push(Number(left & 0x7fn) | (left > 0x7fn ? 0x80 : 0))
    left >>= 7n
  } while (left > 0n)
  return Buffer.from(out)
}
