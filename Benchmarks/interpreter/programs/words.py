# A dictionary with strings as keys: which words are frequent, and what follows them.
from collections import defaultdict

vocabulary = ["the", "cell", "state", "gate", "forgets", "and", "remembers", "what", "a", "network", "has", "seen"]
state = 7
words = []
for _ in range(1_000_000):
    state = (state * 16_807) % 2_147_483_647
    words.append(vocabulary[state % 97 % len(vocabulary)])

counts = defaultdict(int)
for word in words:
    counts[word] += 1
for word in sorted(counts):
    print(word, counts[word])

pairs = defaultdict(lambda: defaultdict(int))
for index in range(1, len(words)):
    pairs[words[index - 1]][words[index]] += 1
followers = pairs["gate"]
ordered = sorted(followers, key=lambda word: (followers[word], word), reverse=True)
print(" ".join(ordered))
