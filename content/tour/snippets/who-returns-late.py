import matplotlib.pyplot as plt
import numpy as np
from sklearn.ensemble import RandomForestClassifier

i = np.arange(1, 301)  # 300 cards
km = 20 * (i * 0.8191725134 % 1)
books = 12 * (i * 0.6710436067 % 1)
rule = (km > 13) | (books > 8)
late = rule ^ (i * 0.5497004779 % 1 < 0.15)  # noise

cards = np.column_stack([km, books])
old, new = slice(200), slice(200, None)
forest = RandomForestClassifier(50, random_state=417)
forest.fit(cards[old], late[old])
said = forest.predict(cards[new])

print(f"always say late: {late[new].sum()} of 100 right")
print(f"the forest: {(said == late[new]).sum()} of 100")
print(f"the true rule: {(rule == late)[new].sum()} of 100")

x, y = cards[new].T
plt.scatter(x[said], y[said], marker="^", label="late")
rest = np.logical_not(said)
plt.scatter(x[rest], y[rest], label="on time")
plt.title("What the forest expects of 100 new cards")
plt.xlabel("kilometres to the branch")
plt.ylabel("books on the card")
plt.ylim(-0.5, 14)  # room for the legend
plt.legend(loc="upper right", ncols=2)
plt.tight_layout()
