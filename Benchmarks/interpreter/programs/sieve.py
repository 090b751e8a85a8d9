# The primes below eight million, and how they are spread.
def primes(limit):
    is_prime = [True] * limit
    is_prime[0] = False
    is_prime[1] = False
    found = []
    for candidate in range(2, limit):
        if is_prime[candidate]:
            found.append(candidate)
            for multiple in range(candidate * candidate, limit, candidate):
                is_prime[multiple] = False
    return found


found = primes(8_000_000)
twins = 0
for index in range(1, len(found)):
    if found[index] - found[index - 1] == 2:
        twins += 1
print(len(found), found[len(found) - 1], twins)
