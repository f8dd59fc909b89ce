"""What exactly each indicator of health is, for whoever wants to check it."""

TITLES = {
    "met_in_time": "Needs met in time",
    "worst_served": "Kind of need met least",
    "follows_need": "Help goes where needs are",
    "offered_unasked": "Offered unasked",
    "comes_round": "Help that comes round",
    "gave_and_received": "Gave and received both",
    "steady_ties": "Steady ties",
    "promises_kept": "Promises kept",
    "taking_part": "Taking part",
    "carried_by_few": "Carry half of the help",
    "covered_if_someone_rests": "Covered if someone rests",
    "dignity_and_choice": "Gave up before help came",
}

DEFINITIONS = {
    "met_in_time": "Share of needs opened in the window that were met within the group's promise "
    "for their urgency (Aalen-Johansen; needs that were withdrawn or closed in another way count "
    "as not met, open ones as waiting). 95 % interval by the log(-log) of its delta-method error.",
    "worst_served": "Of kinds of help in a place with at least 10 needs, the one that is met in "
    "time least often, chosen by shrunken shares (empirical Bayes); its own share is shown. "
    "Whether it differs from the rest: log-rank test, Holm over all kinds.",
    "follows_need": "1 - (1/2) sum |p - q| over kinds of help in places, p the mix of needs (taken "
    "later by the median time to help), q that of acts asked for. Small counts alone push it "
    "down: compare with what luck would leave. 95 % interval by drawing both mixes again.",
    "offered_unasked": "Acts that nobody had to ask for, of those where it was written down. "
    "Wilson 95 % interval.",
    "comes_round": "Weight that is part of some circle of help: the largest circulation within "
    "what was given, over all weight; pools are a legitimate way round. 95 % interval by leaving "
    "out each of 20 groups of members. No direction of it is good or bad.",
    "gave_and_received": "Share of the people who took part in the window who both gave and "
    "received. Wilson 95 % interval. Receiving is taking part.",
    "steady_ties": "Pairs with acts in at least 3 of the last 6 months (of 30 days), counted for "
    "both, over people with any act in these. n is how many pairs there are. 95 % interval by a "
    "jackknife over people.",
    "promises_kept": "Share of arranged acts that took place, newer ones counting more (half after "
    "180 days): (k + 1)/(n + 2) with its 95 % beta interval. What was called off in time is not "
    "in it. Never for one person.",
    "taking_part": "Share of current members, not paused, with any act, offer or need in the last "
    "90 days. Wilson 95 % interval. Not to take part can mean to need nothing now.",
    "carried_by_few": "The smallest number of people who together gave half of what people gave; "
    "n is how many gave. 95 % interval by bootstrap over people. Whoever rests leaves it to "
    "others: fewer is more fragile.",
    "covered_if_someone_rests": "Of kinds of help in a place with at least 5 acts, the share that "
    "at least 3 people who are here gave at least twice. 95 % interval by a jackknife over "
    "givers; its change is counted in kinds of help. Who could help and was never asked is not "
    "seen.",
    "dignity_and_choice": "Share of needs withdrawn before help came, within 30 days "
    "(Aalen-Johansen). Some of them solved themselves: only asking people tells.",
}

MORE_OF = {
    "met_in_time": "needs",
    "worst_served": "needs of one kind",
    "follows_need": "needs with a kind or a place",
    "offered_unasked": "exchanges where it is written down whether someone asked",
    "comes_round": "exchanges between named people",
    "gave_and_received": "people who take part",
    "steady_ties": "exchanges between pairs of people",
    "promises_kept": "arranged acts",
    "taking_part": "members",
    "carried_by_few": "acts or givers",
    "covered_if_someone_rests": "exchanges of one kind",
    "dignity_and_choice": "needs",
}
