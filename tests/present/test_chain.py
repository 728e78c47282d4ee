"""Where the chain of a shut door begins, and what is said where every door opened."""

from __future__ import annotations

import re

from game.content.catalogue import Catalogue
from game.core.events import Answered
from game.core.playthrough import Run, replay
from game.present.depth import KIOSK, WHOLE, Depth
from game.present.pages.steps.doors import doors
from game.present.pages.steps.file import file
from game.present.pages.steps.switches import switches
from game.present.screen import Node
from game.present.settings import Settings
from game.present.table import Table
from tests.present.pilot import MemoryShelf


def lived(catalogue: Catalogue, life: str, seed: int, choices: str) -> Run:
    return replay(catalogue.season(life), seed, tuple(choices.split()))


def told(catalogue: Catalogue, run: Run, depth: Depth = WHOLE) -> Node:
    """The step about doors."""
    table = Table(MemoryShelf(catalogue), Settings(), counts=False)
    table.run = run
    return Node("doors", "group", "", children=doors(table, depth))


def chain_of(step: Node, gate: str) -> list[str]:
    """The links of the chain of one door, in words."""
    door = next(group for group in step.children if group.name == gate)
    chart = next(node for node in door.children if "chain" in node.state)
    return [f"{link.name} {link.value}".strip() for link in chart.children]


def test_a_test_that_could_not_be_booked_is_why_no_test_is_on_file(catalogue: Catalogue) -> None:
    choices = "guess decline thank right warden knock paper eat leave up basket"
    run = lived(catalogue, "off-the-lead", 8, choices)
    links = chain_of(told(catalogue, run), "Keeper's permit for a dog")
    assert links[0].startswith("You said no, thank you")
    assert "Keeper's test, code D-14 closed" in links
    assert links[-2:] == [
        "Wanted an entry 'Keeper's test passed'; found none",
        "Keeper's permit for a dog, code D-12 closed",
    ]


def test_where_a_choice_was_left_it_begins_with_what_was_done_instead(
    catalogue: Catalogue,
) -> None:
    """The five firms would have shared her page, and she refused. No door is blamed."""
    choices = "call weather hear nan ask loan close key sit drivers"
    run = lived(catalogue, "somewhere-else", 1, choices)
    links = chain_of(told(catalogue, run), "Lease of a flat")
    assert links == [
        "You refused, and Hop was gone with it, and you had your evenings back, and no rent.",
        "Wanted an entry on the One Page; found none",
        "Lease of a flat, code LL-2 closed",
    ]


def test_a_test_that_was_passed_is_why_there_are_two_entries(catalogue: Catalogue) -> None:
    choices = "home accept thank name run knock paper pilot sailcloth against basket"
    run = lived(catalogue, "off-the-lead", 21, choices)
    links = chain_of(told(catalogue, run), "Keeper's permit for a dog")
    assert "Wanted 'Fewer than two entries for a dog'; found 2" in links


TENDER = "Supply to schools and the city"
LOUD = "own right wedding picture marry margin say jacket down tear back against marry"


def test_a_number_fell_most_by_the_line_that_cost_most(catalogue: Catalogue) -> None:
    """Not by the fifth of a friend's line, though that has the longer way behind it."""
    run = lived(catalogue, "exemplary", 3, LOUD)
    links = chain_of(told(catalogue, run), "Quick counter for travel papers")
    assert links[0].startswith("You sent the harbour office a picture")
    assert links[1] == "In your file: Negative remark about a public body \N{MINUS SIGN}60"
    found = "Wanted standing 1020 or above; found standing 881, after 8 losses"
    assert links[2] == f"{found}. This was the largest"


def test_of_two_checks_the_one_that_nobody_was_told_of(catalogue: Catalogue) -> None:
    run = lived(catalogue, "exemplary", 3, LOUD)
    links = chain_of(told(catalogue, run), "Flat in an exemplary house")
    assert links[0].startswith("Your friend Petra said")
    assert links[2] == "Also in Petra's file: Presence at a gathering (day 14)"
    assert links[3] == "Wanted 'No friend with an entry for speech'; found 2"


def test_what_nobody_could_read_is_named_beside_a_case(catalogue: Catalogue) -> None:
    run = lived(catalogue, "exemplary", 3, LOUD)
    step = told(catalogue, run)
    both = next(node for node in step.walk() if "asked for neither 'Band A' nor" in node.name)
    assert both.detail == "Not published: 'No friend with an entry for speech'."


def test_where_no_door_closed_it_says_what_they_had_asked(catalogue: Catalogue) -> None:
    choices = "cup biscuits leave-out tap agree well wet give glue remove stay stir later"
    step = told(catalogue, lived(catalogue, "exemplary", 7, choices))
    flat = next(node for node in step.walk() if node.name.startswith("Flat in an exemplary"))
    assert "(found standing 1" in flat.name
    assert "'No friend with an entry for speech', and opened." in flat.name
    assert flat.detail == "Not published: 'No friend with an entry for speech'."


def opened_in(catalogue: Catalogue, life: str, seed: int, choices: str) -> dict[str, str]:
    """What is said of each door that opened."""
    step = told(catalogue, lived(catalogue, life, seed, choices))
    every = [node.name for node in step.walk() if node.id.startswith("opened-")]
    return {each.partition(",")[0]: each for each in every}


def test_a_door_that_opened_by_a_tie_that_was_cut_says_so(catalogue: Catalogue) -> None:
    choices = "cup tree circle tap petra margin tooth fund glue remove back stir later"
    told_of = opened_in(catalogue, "exemplary", 3, choices)
    assert (
        "In Petra's file stand 2 such entries. Since day 16, Petra is no friend of yours on paper. "
        "Had that not been put in your file, this door would have been shut."
    ) in told_of["Promotion"]
    assert re.search(r"Of [\d,]+ ways that come here it opens in [\d,]+\.$", told_of["Promotion"])
    assert "Petra" not in told_of["Quick counter for travel papers"]


def test_a_check_that_passed_though_says_why(catalogue: Catalogue) -> None:
    """By a line that was taken off a list in time, by a single point, and unseen."""
    choices = "early roof keep freeport bits scrub let-go scan sums change sign"
    tender = opened_in(catalogue, "fit-and-proper", 17, choices)[TENDER]
    assert "(you were on that list from day 5 to day 24)" in tender
    assert "(found standing 960, none to spare)" in tender
    choices = "call weather hear nan hat loan read pell sit sign"
    lease = opened_in(catalogue, "somewhere-else", 3, choices)["Lease of a flat"]
    assert "(found 785, one to spare)" in lease
    choices = "stands stands stands brammer hold ask ask strike strike mint close"
    post = opened_in(catalogue, "the-desk", 2, choices)["Post at a counter"]
    assert "'Nothing found by an audit' (done twice, and not recorded)" in post


def test_what_was_done_unseen_begins_the_chain_of_a_duty(catalogue: Catalogue) -> None:
    choices = "hour both pay review door stop hide who his round write"
    step = told(catalogue, lived(catalogue, "player-two", 1, choices))
    links = chain_of(step, "Dating page, front row")
    assert links[0].startswith("You had breakfast with your mother, as every day.")
    assert links[0].endswith("No record says so.")
    case = step.find("door-0-one-0")
    assert case
    assert case.name.endswith(
        "or it had not put 'No recorded visit to a parent' (day 11, not so) in a file."
    )


def test_a_door_that_had_refused_the_way_to_a_duty_is_named(catalogue: Catalogue) -> None:
    choices = "run tooth cross window load show-tooth argue bus short-leg stay post sign"
    step = told(catalogue, lived(catalogue, "night-ferry", 1, choices))
    said = [node.name for node in step.walk() if "-refused-" in node.id]
    assert said == [
        "Before 'No recorded visit to a parent' (day 16), 'Night ferry' had shut on day 13. The "
        "rule does not ask about that."
    ]


def said_besides(catalogue: Catalogue, life: str, seed: int, choices: str) -> list[str]:
    """What is said of the shut doors besides what would have opened them."""
    step = told(catalogue, lived(catalogue, life, seed, choices))
    return [node.name for node in step.walk() if "-had-" in node.id]


def test_a_sum_of_pages_that_were_not_joined_is_one_that_would_have_been(
    catalogue: Catalogue,
) -> None:
    choices = "call give hear nan ask loan close pell sit luz"
    step = told(catalogue, lived(catalogue, "somewhere-else", 2, choices))
    said = step.find("door-2-enough")
    assert said
    assert said.name.endswith("(found 779, had there been one).")
    choices = "call weather hear nan ask loan close key sit drivers"
    step = told(catalogue, lived(catalogue, "somewhere-else", 1, choices))
    added = [node for node in step.walk() if node.name.startswith("Five numbers that add up")]
    assert {node.value for node in added} == {"would have passed"}


def test_what_a_choice_not_taken_would_have_come_to(catalogue: Catalogue) -> None:
    """The season lived with that choice says the same."""
    choices = "call {} hear nan ask loan close {} sit {}"
    for seed, mild, other, then, says in (
        (1, "weather", "key", "drivers", "found 785 and opened."),
        (2, "give", "pell", "luz", "'Five numbers that add up to 784 or above', and finds 779."),
    ):
        played = choices.format(mild, other, then)
        said = next(x for x in said_besides(catalogue, "somewhere-else", seed, played) if "17" in x)
        assert said.startswith("Had you chosen 'Tick it' or 'Read it first. All of it. Then tick")
        assert said.endswith(says)
        ticked = lived(catalogue, "somewhere-else", seed, played.replace(" close", " read"))
        lease = [x for _, x in ticked.ledger.of(Answered) if x.gate == "lease"]
        assert [each.open for each in lease] == ["opened" in says]


def test_a_door_behind_another_is_asked_with_that_one_open(catalogue: Catalogue) -> None:
    """With the lead on file, the test would have been the second entry for a dog."""
    choices = "guess accept rule name warden down note eat again against falk-takes"
    assert said_besides(catalogue, "off-the-lead", 3, choices) == [
        "Had 'Keeper's test' opened and you had chosen 'Take the paper home, and frame it' or 'Put "
        "the paper in the bag, and buy him a new lead', this door would have stayed shut: it asks "
        "for 'Fewer than two entries for a dog', and finds 'Dog without a lead' (day 13) and "
        "'Keeper's test passed' (day 22)."
    ]


def test_a_line_that_is_asked_for_and_counted_against_one(catalogue: Catalogue) -> None:
    choices = "guess accept rule lead warden knock paper eat sailcloth sunset basket"
    (said,) = said_besides(catalogue, "off-the-lead", 1, choices)
    assert said.startswith("This door asks for 'Keeper's test passed', and counts that same line")


def test_a_word_on_a_page_leads_by_the_list_to_the_tender(catalogue: Catalogue) -> None:
    """Not by the line of somebody else, which alone would have shut nothing."""
    choices = "early bread keep freeport bits mine said scan listen six cart"
    links = chain_of(told(catalogue, lived(catalogue, "fit-and-proper", 4, choices)), TENDER)
    assert links[0] == "On your page it said Tern. It had said so since 1911."
    assert links[2] == "Entered on 'Register of Businesses for Closer Inspection'"


def test_of_several_copies_the_first_is_told(catalogue: Catalogue) -> None:
    choices = "doors shrug paste poster red lena darts round stay practice thank long-way"
    step = told(catalogue, lived(catalogue, "wrong-face", 5, choices))
    links = chain_of(step, "Night foreman at the tramways")
    assert links[0].startswith("At 07:52 a poster of Bruno Kess hung on Bell Street.")
    assert links[2].startswith("In the Tramways' file: Entry copied")


def test_lines_of_one_kind_any_of_which_would_do_are_one_case(catalogue: Catalogue) -> None:
    choices = "doors shrug paste poster red lena darts round stay practice thank long-way"
    step = told(catalogue, lived(catalogue, "wrong-face", 5, choices))
    loan = next(group for group in step.children if group.name == "Bank loan")
    cases = next(node for node in loan.children if node.id.endswith("-one"))
    assert [case.name for case in cases.children] == [
        "If just one 'Crossing against the signal' (that of day 1, day 4 or day 11) had been read "
        "as what it really was.",
        "If 'Irregular electricity meter' (day 11) had not been put in your file.",
        "If this door had not asked for 'Standing of 950 or above'.",
    ]


def test_where_only_the_asking_shut_a_door_it_says_that_no_more_was_found(
    catalogue: Catalogue,
) -> None:
    choices = "early bread keep freeport bits mine said scan listen six cart"
    step = told(catalogue, lived(catalogue, "fit-and-proper", 4, choices))
    loan = next(group for group in step.children if group.name == "Bank loan")
    assert any(
        node.name.startswith("Of all the rules and lines, no other") for node in loan.children
    )


def test_of_two_doors_the_one_that_the_life_names_first(catalogue: Catalogue) -> None:
    run = lived(catalogue, "exemplary:kiosk", 7, "biscuits glue ask-petra later")
    first, *others = told(catalogue, run, KIOSK).children
    assert first.name == "Flat in an exemplary house"
    assert [each.name for each in others] == ["Also shut: Promotion."]


def test_lines_that_two_doors_stood_on_are_told_once(catalogue: Catalogue) -> None:
    step = told(catalogue, lived(catalogue, "exemplary", 3, LOUD))
    own = [node for node in step.walk() if node.id.endswith("-check-own")]
    assert [len(each.children) for each in own] == [9, 1, 1]
    same = "The same 9 lines as for 'Flat in an exemplary house', day 26"
    assert [each.children[0].name for each in own[1:]] == [same, same]


def test_a_reason_that_shut_several_doors_is_given_once(catalogue: Catalogue) -> None:
    run = lived(catalogue, "exemplary", 3, LOUD)
    nodes = switches(run, ["told"]).walk()
    lists = [node for node in nodes if node.id in ("reason-0", "reason-1")]
    assert lists[0].name.count("It wanted:") == 3
    assert lists[1].name.count("It wanted:") == 2
    words = " ".join(item.name for each in lists for item in each.children)
    lines = re.findall(r"Day \d+, [^;.]+", words)
    assert len(lines) == len(set(lines)) == 10


def test_where_the_season_goes_another_way_nobody_says_that_the_door_stays_shut(
    catalogue: Catalogue,
) -> None:
    """Without the line there is no slow coach to Kell, and no hotel is asked in this scene."""
    choices = "go wren search tap to-wren tell keep ask-her plain hands tides"
    step = told(catalogue, lived(catalogue, "subject-to-enforcement", 3, choices))
    hotel = next(group for group in step.children if group.name == "Hotel room")
    said = next(node.name for node in hotel.children if node.id.endswith("-cause-no-more"))
    assert said.startswith("If 'Court judgment not carried out' (day 2) had not been put in your ")
    assert said.endswith("But the season then goes another way before it comes here.")


def test_where_a_list_was_wanted_it_begins_where_the_way_onto_it_was_left(
    catalogue: Catalogue,
) -> None:
    choices = "call give hear nan ask loan close pell sit luz"
    links = chain_of(
        told(catalogue, lived(catalogue, "somewhere-else", 2, choices)), "Lease of a flat"
    )
    assert links[0].startswith("You refused, and Hop was gone with it")
    assert links[1] == "Wanted an entry on the One Page; found none"


def test_where_too_few_were_found_it_begins_with_what_was_written_instead(
    catalogue: Catalogue,
) -> None:
    choices = "stands ask ask yesterday down ask strike ask ask tell coat"
    links = chain_of(told(catalogue, lived(catalogue, "the-desk", 3, choices)), "Monthly figure")
    assert links[0].endswith("It took until noon.")
    assert links[1] == "In your file: Case beyond two minutes \N{MINUS SIGN}4"
    assert links[2] == "Also in your file: Case beyond two minutes (day 5, 12, 19 and 23)"


FERRY = "run back-him cross ask-why ask-why mild walk sign-margin stay post say-nobody"


def test_of_lines_that_open_a_door_only_together_the_one_that_cost_most(
    catalogue: Catalogue,
) -> None:
    step = told(catalogue, lived(catalogue, "night-ferry", 2, FERRY))
    school = "School place"
    last = [group for group in step.children if group.name == school][-1]
    links = chain_of(Node("", "group", "", children=(last,)), school)
    said = "You wrote under Joren's words that they were true. You had seen the brake slip."
    assert links[0] == said
    assert links[2] == (
        "Wanted standing 940 or above; found standing 908, after 6 losses, one of them given back. "
        "This was the largest"
    )


def test_what_led_to_one_door_is_not_told_again_of_the_next(catalogue: Catalogue) -> None:
    choices = "go wren search tap to-wren tell keep ask-her plain hands tides"
    step = told(catalogue, lived(catalogue, "subject-to-enforcement", 3, choices))
    assert chain_of(step, "Press card") == [
        "What led to it is what led to 'Fast train' on day 2.",
        "Wanted no entry on the Register of Persons Subject to Enforcement; found one",
        "Press card, code W-22 closed",
    ]


def test_a_line_its_copy_and_what_copies_it_are_one_case(catalogue: Catalogue) -> None:
    """That a gathering counts was published; that it is copied to an employer was not."""
    choices = "teach roof change freeport bits scrub keep serve listen six tern"
    step = told(catalogue, lived(catalogue, "fit-and-proper", 4, choices))
    cases = {node.name: node.detail for node in step.walk() if node.id.startswith("door-0-one-")}
    assert cases == {
        "If Marek's 'Presence at a gathering' (day 15) had not been written, or not been copied to "
        "your file (day 18).": "Not published: 'Staff link'.",
        "If 'Late tax return' (day 20) had not been put in your file.": "",
        "If this door had not asked for 'Owner's standing of 960 or above'.": "",
    }


def test_pairs_of_one_out_of_each_are_told_once(catalogue: Catalogue) -> None:
    choices = "hour tam pay review door land keel who his round tam"
    step = told(catalogue, lived(catalogue, "player-two", 2, choices))
    both = step.find("door-0-both")
    assert both
    assert [case.name for case in both.children] == [
        "One of these: there had been no rule 'Visit to a parent, every ten days', or it had not "
        "put 'No recorded visit to a parent' (day 11, not so) in a file; 'Lapse at work' (day 13) "
        "had not been put in your file; this door had not asked for 'Standing of 1000 or above'. "
        "And one of these: just one 'Hours of play above the guide' (that of day 1 or day 14) had "
        "not been put in your file; this door had not asked for 'Fewer than two entries for play'."
    ]


def test_what_opens_a_door_on_an_earlier_day_stands_apart(catalogue: Catalogue) -> None:
    step = told(catalogue, lived(catalogue, "night-ferry", 2, FERRY))
    sooner = step.find("door-3-sooner-5")
    assert sooner
    assert sooner.name.startswith("With this it would have opened earlier, on day 5.")
    assert step.find("door-3-one") is None


def test_where_two_checks_failed_it_says_which_and_how_each_came_about(
    catalogue: Catalogue,
) -> None:
    choices = "hour tam pay review door land keel who his round tam"
    step = told(catalogue, lived(catalogue, "player-two", 2, choices))
    page = next(group for group in step.children if group.name == "Dating page, front row")
    said = page.find("door-0-enough")
    assert said
    assert said.name == (
        "Two checks shut it, and each was enough: 'Standing of 1000 or above' (found standing 995) "
        "and 'Fewer than two entries for play' (found 2)."
    )
    charts = [node for node in page.children if "chain" in node.state]
    assert [chart.name.partition(": ")[2] for chart in charts] == [
        "'Fewer than two entries for play'",
        "'Standing of 1000 or above'",
    ]
    played = [link.name for link in charts[0].children]
    assert "Also in your file: Hours of play above the guide (day 14)" in played
    assert "No recorded visit to a parent" in " ".join(link.name for link in charts[1].children)


def test_what_the_system_did_is_told_before_a_slip_that_cost_more(catalogue: Catalogue) -> None:
    """The late return took 15, the copy of which nobody was told 12; each was as enough."""
    choices = "teach roof change freeport bits scrub keep serve listen six tern"
    links = chain_of(told(catalogue, lived(catalogue, "fit-and-proper", 4, choices)), TENDER)
    assert links[0].startswith("Somebody had seen Marek on the square")
    assert links[2].startswith("In your file: Record of a member of staff")


def test_what_led_to_one_door_may_be_a_part_of_what_led_to_the_next(catalogue: Catalogue) -> None:
    choices = "run tooth cross window load show-tooth argue bus short-leg stay post sign"
    step = told(catalogue, lived(catalogue, "night-ferry", 1, choices))
    ferry = [group for group in step.children if group.name == "Night ferry"]
    first, last = (chain_of(Node("", "group", "", children=(x,)), "Night ferry") for x in ferry)
    led = "hat led to it is what led to 'Medicine round' on day 10."
    assert first[0] == f"W{led}"
    assert last[0] == f"Part of w{led} Without that alone it stays shut."


def test_a_number_that_nothing_had_moved_is_that_of_the_beginning(catalogue: Catalogue) -> None:
    choices = "call weather hear nan ask loan close key sit drivers"
    run = lived(catalogue, "somewhere-else", 1, choices)
    links = chain_of(told(catalogue, run), "Small loan")
    assert links[0] == "Wanted Harbour Credit 642 or above; found 640, as at the beginning"


def test_a_line_is_named_by_what_it_copies_or_gives_back(catalogue: Catalogue) -> None:
    step = told(catalogue, lived(catalogue, "night-ferry", 2, FERRY))
    lines = {node.name for node in step.walk() if node.role == "item"}
    sibling = "Record of a sibling (from 'Negative remark about a public body', day 3)"
    assert f"Day 9, your file: {sibling}, \N{MINUS SIGN}36" in lines
    assert "Day 16, your file: Given back: Record of a sibling, +36" in lines


def test_a_line_that_nobody_acted_for_says_what_came_about(catalogue: Catalogue) -> None:
    """He let the man go himself: not nothing that he did."""
    choices = "early roof keep freeport bits scrub let-go scan sums change sign"
    table = Table(MemoryShelf(catalogue), Settings(), counts=False)
    table.run = lived(catalogue, "fit-and-proper", 17, choices)
    pairs = [node for node in file(table) if node.role == "pair"]
    said = {note.name: pair for pair in pairs for note in pair.walk() if note.role == "note"}
    copy = said["It came from Marek's file: 'Post ended by the employer' (day 15)."]
    assert copy.children[0].name == "A line was copied from file to file."
    assert not any("L-04" in n.name and n.value == "0" for pair in pairs for n in pair.walk())


def test_where_some_doors_closed_it_says_what_the_others_had_found(catalogue: Catalogue) -> None:
    run = lived(catalogue, "exemplary", 3, LOUD)
    step = told(catalogue, run)
    opened = [node.name for node in step.walk() if node.id.startswith("opened-")]
    gates = {a.gate for _, a in run.ledger.of(Answered) if a.open}
    assert len(opened) == len(gates)
    assert all(", and opened." in each for each in opened)
