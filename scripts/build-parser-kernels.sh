#!/bin/sh
# Compiles resources/english-model/kernels.c to kernels.wasm beside it. Needs clang 14 or newer with lld
# (Debian: apt-get install clang lld). Run from anywhere; commit the result with the source.
set -eu
cd "$(dirname "$0")/../resources/english-model"
clang --target=wasm32 -msimd128 -O3 -mllvm -disable-lsr -ffreestanding -fno-builtin -fno-math-errno -ffp-contract=off -nostdlib \
  -Wall -Wextra -Wl,--no-entry -Wl,--import-memory -Wl,--export=__heap_base -Wl,--strip-all -Wl,-z,stack-size=16384 \
  -o kernels.wasm kernels.c
