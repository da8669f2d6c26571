/**
 * The runtime images: which packages each holds, what is imported in it, and a program that uses them as chapters do,
 * so that what they import on first use is there too. The build makes them, in this order.
 */
export interface ImageRecipe {
  /** The image that this one goes on from. */
  readonly extends?: string;
  /** Packages added; what they depend on comes along. */
  readonly packages: readonly string[];
  /** Files that programs read, by package: they travel with the image, all others come when they are asked for. */
  readonly files?: Readonly<Record<string, readonly string[]>>;
  /** Modules imported. */
  readonly modules: readonly string[];
  /** Run once everything is imported. What it prints is dropped; if it raises, the build fails. */
  readonly warmUp: string;
}

const BASE = `
import asyncio, collections, copy, dataclasses, datetime, enum, functools, hashlib, heapq, itertools, json, math, operator
import random, re, statistics, string, textwrap, time, typing
print(1, "a", [1.5], {"a": 1})
`;

const DATA = `
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt

rng = np.random.default_rng(1)
table = pd.DataFrame({"name": list("abca"), "value": rng.normal(size=4), "day": pd.date_range("2026-01-01", periods=4)})
print(table.groupby("name").agg(total=("value", "sum"), mean=("value", "mean")).sort_values("total"))
print(table.describe(), table.merge(table, on="name").head(), table.pivot_table(index="name", values="value"))
display(table.round(1))
figure, axes = plt.subplots()
axes.plot([1, 2, 3], [1, 4, 2], label="line")
axes.scatter([1, 2, 3], [1, 4, 2], label="dots")
axes.bar([1, 2, 3], [1, 4, 2])
axes.set_title("Title")
axes.set_xlabel("x")
axes.set_ylabel("y")
axes.legend()
plt.tight_layout()
`;

const LEARNING = `
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import train_test_split

x = np.random.default_rng(1).normal(size=(60, 3))
y = x[:, 0] + x[:, 1] > 0
a, b, c, d = train_test_split(x, y, random_state=1)
for model in (RandomForestClassifier(5, random_state=1), LogisticRegression(), LinearRegression()):
    print(model.fit(a, c).score(b, d))
    display(model)
`;

const WEB = `
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from pydantic import BaseModel, Field

app = FastAPI()

class Item(BaseModel):
    name: str = Field(pattern="^a")
    count: int = 1

@app.post("/items", status_code=201)
async def post(item: Item) -> dict[str, int]:
    return {"count": item.count}

@app.get("/items/{number}")
def get(number: int) -> Item:
    return Item(name="a", count=number)

async with AsyncClient(transport=ASGITransport(app), base_url="http://app") as client:
    for body in ({"name": "a"}, {"name": "b"}):
        print((await client.post("/items", json=body)).json())
    print((await client.get("/items/3")).json(), (await client.get("/openapi.json")).json())
`;

export const IMAGES = {
  base: { packages: [], modules: [], warmUp: BASE },
  data: {
    extends: "base",
    packages: ["numpy", "pandas", "matplotlib"],
    files: { matplotlib: ["matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf"] },
    modules: ["numpy", "pandas", "matplotlib.pyplot", "matplotlib.backends.backend_svg"],
    warmUp: DATA,
  },
  learning: {
    extends: "data",
    packages: ["scikit-learn"],
    modules: ["sklearn.ensemble", "sklearn.linear_model", "sklearn.model_selection"],
    warmUp: LEARNING,
  },
  web: {
    extends: "base",
    packages: ["pydantic", "fastapi", "httpx"],
    modules: ["pydantic", "fastapi", "httpx"],
    warmUp: WEB,
  },
} satisfies Record<string, ImageRecipe>;
