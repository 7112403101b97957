"""The weights: a logistic regression for each intent, over the same features."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from quietline.kernel.replies import Intent
from quietline.kernel.replies.classify import reply_features

STRENGTH = 1.0  # inverse of the regularisation
SMALLEST = 0.03  # weights below this, in logits, are left out
SCALE = {"=": 1.5, "!": 3.0, "<": 0.8}  # what is told counts for more, parts of words for less
SILENT = 0.5  # weight of a second copy of each reply, of which no pattern says anything:
# the patterns were written with these replies at hand, and know them better than others
TOLD = ("=", "!")


@dataclass(frozen=True)
class Labelled:
    """A reply and what it means."""

    text: str
    intents: frozenset[Intent]
    main: Intent
    author: str
    lang: str


def fit_weights(replies: list[Labelled]) -> dict[str, object]:
    """Return the tables of the file. The same replies give the same weights."""
    seen = [reply_features(reply.text) for reply in replies]
    rows = [{name: SCALE.get(name[0], 1.0) for name in sorted(one)} for one in seen]
    quiet = [{name: value for name, value in row.items() if name[0] not in TOLD} for row in rows]
    vectors = DictVectorizer(dtype=np.float32)
    X = _narrow(vstack([vectors.fit_transform(rows), vectors.transform(quiet)]).tocsr())
    counted = np.array([1.0] * len(rows) + [SILENT] * len(rows))
    names = vectors.get_feature_names_out()
    scales = np.array([SCALE.get(name[0], 1.0) for name in names])
    fits = [_fit(X, replies, intent, counted) for intent in Intent]
    columns = np.stack([fit.coef_[0] * scales for fit in fits])
    hundredths = np.where(np.abs(columns) >= SMALLEST, np.round(100 * columns), 0).astype(int)
    kept = np.flatnonzero(np.abs(hundredths).max(axis=0))
    return {
        "intents": [str(intent) for intent in Intent],
        "bias": [round(100 * float(fit.intercept_[0])) for fit in fits],
        "features": "\n".join(names[at] for at in kept),
        "rows": [_row(hundredths[:, at]) for at in kept],
    }


def _fit(
    X: csr_matrix, replies: list[Labelled], intent: Intent, counted: np.ndarray
) -> LogisticRegression:
    y = [intent in reply.intents for reply in replies] * 2
    model = LogisticRegression(C=STRENGTH, max_iter=1000, solver="liblinear", random_state=0)
    return model.fit(X, y, sample_weight=counted)


def _narrow(X: csr_matrix) -> csr_matrix:
    X.indices, X.indptr = X.indices.astype(np.int32), X.indptr.astype(np.int32)
    return X


def _row(column: np.ndarray) -> list[int]:
    row: list[int] = []
    for at in np.flatnonzero(column):
        row += [int(at), int(column[at])]
    return row
