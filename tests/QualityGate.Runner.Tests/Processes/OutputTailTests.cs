using System.Text;
using QualityGate.Runner.Processes;

namespace QualityGate.Runner.Tests.Processes;

public sealed class OutputTailTests
{
    private readonly OutputTail _tail = new();

    [Fact]
    public void LittleOutput_IsKept()
    {
        _tail.Append("one "u8);
        _tail.Append("two"u8);

        Assert.Equal("one two", _tail.ToString());
    }

    [Fact]
    public void MuchOutput_KeepsItsEnd()
    {
        for (int line = 0; line < 30_000; line++)
            _tail.Append(Encoding.UTF8.GetBytes($"line {line}\n"));

        Assert.EndsWith("line 29998\nline 29999\n", _tail.ToString(), StringComparison.Ordinal);
        Assert.InRange(_tail.ToString().Length, OutputTail.Limit, OutputTail.Limit + 5);
    }

    [Fact]
    public void OnePieceLongerThanTheLimit_KeepsItsEnd()
    {
        _tail.Append("before"u8);
        _tail.Append(Encoding.UTF8.GetBytes(new string('x', OutputTail.Limit) + "end"));

        Assert.EndsWith("xend", _tail.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("before", _tail.ToString(), StringComparison.Ordinal);
    }
}
