"""Writes what spaCy itself makes of the parser's test texts: tests/unit/parser/reference.json.

    python scripts/make-parser-fixture.py PIPELINE

PIPELINE is the wheel from which resources/english-model was converted; Python needs spaCy 3.6. The texts are those
of tests/unit/parser/texts.json, and after them one document of all of them forth and back, longer than the window in
which the parser works. White space tokens are left out; offsets are UTF-16 code units.
"""

import json
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

import spacy

FOLDER = Path(__file__).parent.parent / "tests/unit/parser"


def utf16_offsets(text):
    offsets = [0]
    for char in text:
        offsets.append(offsets[-1] + (2 if ord(char) > 0xFFFF else 1))
    return offsets


def described(nlp, text):
    doc, offsets = nlp(text), utf16_offsets(text)
    visible = {token.i: place for place, token in enumerate(t for t in doc if not t.is_space)}

    def first_and_last(span):
        places = [visible[token.i] for token in span if token.i in visible]
        return [places[0], places[-1]] if places else None

    tokens = [
        [offsets[t.idx], t.text, t.lemma_, t.tag_, t.pos_, t.dep_, visible.get(t.head.i)]
        for t in doc
        if t.i in visible
    ]
    sentences = [span for span in map(first_and_last, doc.sents) if span]
    names = [[*first_and_last(name), name.label_] for name in doc.ents]
    return {"text": text, "tokens": tokens, "sentences": sentences, "names": names}


def main(wheel):
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(wheel).extractall(folder)
        nlp = spacy.load(next(Path(folder).rglob("config.cfg")).parent)
    texts = json.loads((FOLDER / "texts.json").read_text("utf8"))
    lines = [json.dumps(described(nlp, text), ensure_ascii=False) for text in [*texts, "\n\n".join([*texts, *reversed(texts)])]]
    (FOLDER / "reference.json").write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
