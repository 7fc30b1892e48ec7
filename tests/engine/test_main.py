"""The command-line door in this process: options, exit codes, what goes where."""

from __future__ import annotations

import dataclasses
import json
import signal

import pytest

import engine
from engine import __main__ as door
from engine.doors import Outcome
from engine.jobs import JOBS, from_message, parameters_of


@pytest.fixture
def sent(monkeypatch):
    """Messages that would be run; set ``sent.outcome`` to choose the ending."""

    class Sent(list):
        outcome = Outcome("result", {"outputs": {}, "numbers": {}, "values": {}})
        act = staticmethod(lambda progress: None)

        def run(self, message, progress):
            self.append(message)
            self.act(progress)
            return self.outcome

    sent = Sent()
    monkeypatch.setattr(door, "run_message", sent.run)
    handler = signal.getsignal(signal.SIGINT)
    yield sent
    signal.signal(signal.SIGINT, handler)


MINIMUM = ["classifywithtextprompts", "--input", "a.tif", "--output", "b.tif"]


def test_options_are_the_jobs_parameters(sent):
    assert door.main(MINIMUM) == 0
    job = from_message(sent[0])
    assert job == JOBS["classifywithtextprompts"](input="a.tif", output="b.tif")
    assert set(sent[0]["parameters"]) == {f.name for f in dataclasses.fields(job)}


def test_all_options_arrive_with_their_types(sent):
    more = "--prompts water\\ntree:\\x --source knowledge --refine gaussian --reject-below 0.25"
    more += " --seed 7 --memory-mb 800 --threads 2 --confidence c.tif --prompt-file p.json"
    extent = ["--extent", "-10.5", "-3", "1e3", "40"]
    assert door.main([*MINIMUM, *more.split(), *extent]) == 0
    job = from_message(sent[0])
    assert job.prompts == "water\ntree:\\x"
    assert (job.source, job.refine, job.reject_below) == ("knowledge", "gaussian", 0.25)
    assert (job.seed, job.memory_mb, job.threads) == (7, 800, 2)
    assert job.extent == (-10.5, -3.0, 1000.0, 40.0)
    assert (job.confidence, job.prompt_file) == ("c.tif", "p.json")


def test_switches_are_on_or_off(sent):
    assert door.main(["fetchweights", "--offline", "--which", "a,b"]) == 0
    job = from_message(sent[0])
    assert (job.offline, job.which) == (True, "a,b")
    assert door.main(["fetchweights", "--no-offline"]) == 0
    assert from_message(sent[1]).offline is False


def test_the_result_alone_is_on_stdout(sent, capsys):
    def act(progress):
        progress.stage("working", 1, 2)
        progress.info("a line")
        progress.warn("a [bold]warning[/bold]")

    sent.act = act
    body = {"outputs": {"output": "b.tif"}, "numbers": {"x": 1.5}, "values": {"n": "B\u00e4ume"}}
    sent.outcome = Outcome("result", body)
    assert door.main(MINIMUM) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == body
    assert "a line" in err and "a [bold]warning[/bold]" in err


def test_a_refusal_is_1_with_the_sentence_on_stderr(sent, capsys):
    sent.outcome = Outcome("error", {"message": "It [is] broken: mend it.", "details": "line 3"})
    assert door.main(MINIMUM) == 1
    out, err = capsys.readouterr()
    assert out == "" and "It [is] broken: mend it." in err and "line 3" in err


def test_cancelled_is_130(sent, capsys):
    sent.outcome = Outcome("cancelled", {})
    assert door.main(MINIMUM) == 130
    out, err = capsys.readouterr()
    assert out == "" and "Cancelled" in err


def test_ctrl_c_asks_the_job_to_stop(sent):
    seen = []

    def act(progress):
        progress.check()
        signal.raise_signal(signal.SIGINT)
        try:
            progress.check()
        except engine.errors.CancelledError:
            seen.append("stopped")

    sent.act = act
    door.main(MINIMUM)
    assert seen == ["stopped"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["train"],
        ["inspectscene"],
        ["classifywithtextprompts", "--input", "a.tif"],
        [*MINIMUM, "--refine", "magic"],
        [*MINIMUM, "--offline", "yes"],
        [*MINIMUM, "--seed", "x"],
        [*MINIMUM, "--extent", "1", "2", "3"],
        [*MINIMUM, "--colour", "red"],
    ],
    ids=" ".join,
)
def test_wrong_options_are_a_usage_error(sent, capsys, arguments):
    with pytest.raises(SystemExit) as caught:
        door.main(arguments)
    assert caught.value.code == 2 and not sent
    assert "usage:" in capsys.readouterr().err


def test_version(capsys):
    with pytest.raises(SystemExit) as caught:
        door.main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.strip() == engine.__version__


@pytest.mark.parametrize("name", sorted(JOBS))
def test_help_explains_every_option(name, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "500")
    with pytest.raises(SystemExit) as caught:
        door.main([name, "--help"])
    assert caught.value.code == 0
    text = capsys.readouterr().out
    for field in dataclasses.fields(JOBS[name]):
        assert "--" + field.name.replace("_", "-") in text
        assert field.metadata["help"] in text
        if isinstance(field.default, bool):
            assert f"{field.metadata['help']} Default: off." in text
        elif isinstance(field.default, (int, float)) or field.metadata.get("choices"):
            assert f"Default: {field.default}." in text
    options = text[text.index("options:") :]
    places = [options.index("\n  --" + p.name.replace("_", "-")) for p in parameters_of(JOBS[name])]
    assert places == sorted(places), "what is needed comes first"
