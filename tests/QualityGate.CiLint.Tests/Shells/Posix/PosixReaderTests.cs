using QualityGate.CiLint.Shells.Posix;
using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Tests.Shells.Posix;

public class PosixReaderTests
{
    [Theory]
    [InlineData("if [[ $A == 'true' ]]; then\n  echo x\nfi")]
    [InlineData("psql -c \"CREATE USER a PASSWORD 'b'\"\n\n# Install\nif [[ $A == 'true' ]]; then\n  x\nfi\n")]
    [InlineData("# it's a comment\nfor f in *.sh; do bash -n \"$f\"; done")]
    [InlineData("x=$(cat <<'E'\nit's (not) closed\nE\n)")]
    [InlineData("echo $((1 + 2)) $(( (3) ))")]
    [InlineData("case \"$1\" in\n  (a|b) x ;;\n  *) y\nesac")]
    [InlineData("f() (\n  cd x\n)\nfunction g { y; }\nf && g")]
    [InlineData("a=(1 2 \"3 4\")\nfor i in \"${a[@]}\"; do echo $i; done")]
    [InlineData("while read -r line; do echo \"$line\"; done < <(ls)")]
    [InlineData("if ((a > 1 && b < 2)); then x; fi")]
    [InlineData("curl -s https://example.org/#anchor | bash -s -- --channel 8.0")]
    [InlineData("echo \"a \\\" b $(echo \"c\") d\"")]
    [InlineData("sudo tee /etc/x > /dev/null <<EOF\nline $VAR\nEOF\necho y")]
    [InlineData("{ echo a; echo b; } >> \"$GITHUB_ENV\"")]
    [InlineData("for ((i = 0; i < 3; i++)); do echo $i; done")]
    [InlineData("echo ${x//a/b} ${y:-${z}} ${#w}")]
    [InlineData("[ -f a ] && [ ! -d b ] || exit 1")]
    [InlineData("time dotnet test & wait")]
    [InlineData("echo 'a\nb' \\\n  c")]
    public void Script_IsRead(string script) => Assert.NotEmpty(PosixReader.Read(script).All().OfType<ShellNode.Command>());

    [Theory]
    [InlineData("if true; then echo")]
    [InlineData("echo \"abc")]
    [InlineData("echo $(abc")]
    [InlineData("fi")]
    [InlineData("a | | b")]
    public void WhatIsNoScript_IsRefused(string script) => Assert.Throws<ScriptSyntaxException>(() => PosixReader.Read(script));

    [Fact]
    public void Words_AreWithoutTheirQuotes()
    {
        ShellNode.Command command = Single("dotnet 'a b' \"c $X\" d\\ e --x=\"y\" 2>&1");

        Assert.Equal(["dotnet", "a b", "c \uE000", "d e", "--x=y"], command.Words.Select(word => word.Text));
        Assert.Equal(["X"], command.Words[2].Variables.AsEnumerable());
    }

    [Fact]
    public void Assignments_AreNoWords()
    {
        ShellNode.Command command = Single("A=1 B=$(pwd) dotnet test");

        Assert.Equal(["A", "B"], command.Assignments.Select(assignment => assignment.Name));
        Assert.Equal(["dotnet", "test"], command.Words.Select(word => word.Text));
    }

    [Fact]
    public void Extent_IsThatOfTheText()
    {
        const string Script = "echo a\n  dotnet test --no-build || true\n";
        ShellNode chain = PosixReader.Read(Script).All().OfType<ShellNode.OrElse>().Single();

        Assert.Equal("dotnet test --no-build || true", Script.Substring(chain.Offset, chain.Length));
    }

    private static ShellNode.Command Single(string script) => PosixReader.Read(script).All().OfType<ShellNode.Command>().First();
}
