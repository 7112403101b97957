"""The weights: three logistic regressions over the same features."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from texts import CLINICAL, Sentence, Text, cut_sentences

from quietline.kernel.policy.model.features import Words, grams, shape, tokens_of
from quietline.kernel.policy.model.score import capitals_of

FEWEST = 6  # a word that stands in fewer texts is known by its kind only
DROPPED = 0.3  # share of words known by their kind only, in the further copies of a sentence
SILENT = 0.3  # share of sentences, in the further copies, of which no detector says anything:
# the tables were written with these texts at hand, and know them better than they know others
COPIES = 8
STRENGTH = 1.0  # inverse of the regularisation
SMALLEST = 0.25  # weights below this, in logits, are left out
SEED = 7


@dataclass(frozen=True)
class Model:
    """Weights in hundredths of a logit, as the file holds them."""

    known: list[str]
    features: list[str]
    clinical: list[int]
    sensitive: list[int]
    waiting: list[int]
    whole: list[int]
    bias: list[int]
    notice: int


def fit_model(texts: list[Text], words: Words) -> Model:
    """Return the model of these texts. The same texts give the same model."""
    counts = Counter(word for text in texts for word in set(map(shape, text.seen.reading.words)))
    known = {word for word, times in counts.items() if times >= FEWEST}
    sentences = cut_sentences(texts)
    dice = random.Random(SEED)
    rows = [_features(one, known, words) for one in sentences]
    for _ in range(COPIES - 1):
        rows += [
            _features(one, _some(one, known, dice), words, silent=dice.random() < SILENT)
            for one in sentences
        ]
    vectors = DictVectorizer(dtype=np.float32)
    X = vectors.fit_transform(rows)
    told = np.array([one.clinical is not None for one in sentences] * COPIES)
    clinical = _fit(X[told], [bool(one.clinical) for one in sentences * COPIES if _told(one)])
    sensitive = _fit(X[told], [one.sensitive for one in sentences * COPIES if _told(one)])
    texts_rows, notices = _join(X, sentences, texts)
    whole = _fit(texts_rows, [text.tier == CLINICAL for text in texts * COPIES])
    quiet = [at for at, text in enumerate(texts * COPIES) if text.tier < CLINICAL]
    waiting = _fit(
        hstack([texts_rows, notices]).tocsr()[quiet],
        [text.tier == CLINICAL - 1 for text in texts * COPIES if text.tier < CLINICAL],
    )
    fits = (clinical, sensitive, waiting, whole)
    columns = np.stack([fit.coef_[0][: X.shape[1]] for fit in fits])
    names = vectors.get_feature_names_out()
    large = np.flatnonzero(np.abs(columns).max(axis=0) >= SMALLEST)
    taken = {names[at] for at in large}
    kept = sorted((at for at in large if _reachable(names[at], taken)), key=lambda at: names[at])
    hundredths = np.round(100 * columns[:, kept]).astype(int)
    return Model(
        known=sorted(known),
        features=[names[at] for at in kept],
        clinical=hundredths[0].tolist(),
        sensitive=hundredths[1].tolist(),
        waiting=hundredths[2].tolist(),
        whole=hundredths[3].tolist(),
        bias=[round(100 * fit.intercept_[0]) for fit in fits],
        notice=round(100 * waiting.coef_[0][-1]),
    )


def _fit(X: csr_matrix, y: list[bool]) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=300).fit(X, y)


def _join(
    X: csr_matrix, sentences: list[Sentence], texts: list[Text]
) -> tuple[csr_matrix, csr_matrix]:
    # A text is the sum of its sentences; whether it is a written notice stands beside.
    number = {id(text): at for at, text in enumerate(texts)}
    owner = [
        number[id(one.text)] + copy * len(texts) for copy in range(COPIES) for one in sentences
    ]
    size = (COPIES * len(texts), len(owner))
    join = csr_matrix((np.ones(len(owner)), (owner, np.arange(len(owner)))), shape=size)
    notices = csr_matrix(np.array([[float(text.notice)] for text in texts * COPIES]))
    return (join @ X).tocsr(), notices


def _reachable(feature: str, taken: set[str]) -> bool:
    # A three is looked up only where its first two are known: see add_weights.
    words = feature.split(" ")
    return len(words) < 3 or words[1] == "_" or " ".join(words[:2]) in taken


def _told(one: Sentence) -> bool:
    return one.clinical is not None


def _features(
    one: Sentence, known: set[str], words: Words, *, silent: bool = False
) -> dict[str, float]:
    reading = one.text.seen.reading
    labels = one.text.labels[one.first : one.end]
    tokens, besides = tokens_of(
        reading.words[one.first : one.end],
        capitals_of(reading, one.first, one.end),
        [""] * len(labels) if silent else labels,
        Words(known, words.kinds, words.senses),
    )
    found = {feature for beside, _ in besides for feature in beside}
    found.update(feature for feature, _, _ in grams(tokens))
    return dict.fromkeys(sorted(found), 1.0)


def _some(one: Sentence, known: set[str], dice: random.Random) -> set[str]:
    words = one.text.seen.reading.words[one.first : one.end]
    return known & {shape(word) for word in words if dice.random() >= DROPPED}
