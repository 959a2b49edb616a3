"""A bare machine gets its libraries, or one line that says how."""

import subprocess

import pytest

from backpain import debian


@pytest.fixture
def machine(monkeypatch):
    """A machine with these packages, which notes what is run on it."""

    class Machine:
        def __init__(self):
            self.packages = {*debian.APPLICATION, *debian.TESTS}
            self.commands = {"dpkg-query", "apt-get"}
            self.root = True
            self.passwordless = False
            self.ran: list[str] = []

        def run(self, command, **options):
            self.ran.append(" ".join(command))
            if command[0] == "dpkg-query":
                return subprocess.CompletedProcess(command, 0, "installed" if command[-1] in self.packages else "")
            return subprocess.CompletedProcess(command, 0 if "-n" not in command or self.passwordless else 1)

    here = Machine()
    monkeypatch.setattr("subprocess.run", here.run)
    monkeypatch.setattr("shutil.which", lambda name: name if name in here.commands else None)
    monkeypatch.setattr("os.geteuid", lambda: 0 if here.root else 1000)
    return here


def installs(machine):
    return [line for line in machine.ran if " install " in line]


def test_a_machine_with_everything_is_left_alone(machine):
    assert debian.main(["--tests"]) == 0
    assert installs(machine) == []


def test_root_installs_what_is_missing_and_nothing_else(machine):
    machine.packages -= {"gettext", "libharfbuzz-subset0"}
    assert debian.main([]) == 0
    [line] = installs(machine)
    assert line.endswith("install --yes --no-install-recommends libharfbuzz-subset0 gettext")


def test_running_needs_no_browser_and_testing_does(machine):
    machine.packages -= set(debian.TESTS)
    assert debian.main([]) == 0
    assert installs(machine) == []
    debian.main(["--tests"])
    assert installs(machine)[0].endswith("chromium poppler-utils")


def test_sudo_without_a_password_will_do(machine):
    machine.root, machine.passwordless = False, True
    machine.commands.add("sudo")
    machine.packages.remove("gettext")
    assert debian.main([]) == 0
    assert installs(machine)[0].startswith("sudo -n env")


@pytest.mark.parametrize("commands", [{"dpkg-query", "apt-get"}, {"dpkg-query", "apt-get", "sudo"}, {"dpkg-query"}])
def test_elsewhere_it_stops_with_the_one_line_to_run(machine, capsys, commands):
    machine.root, machine.commands = False, commands
    machine.packages.remove("gettext")
    assert debian.main([]) == 1
    assert "sudo apt-get install --yes --no-install-recommends gettext\n" in capsys.readouterr().err
    assert installs(machine) == []


def test_a_machine_that_is_not_debian_is_told_all_of_them(machine, capsys):
    machine.commands = set()
    assert debian.main([]) == 1
    assert all(name in capsys.readouterr().err for name in debian.APPLICATION[:1])


def test_python_without_its_own_parts_gets_them_from_debian(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert debian.VIRTUAL_ENVIRONMENTS in debian.wanted(tests=False)
