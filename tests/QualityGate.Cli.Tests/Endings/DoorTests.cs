using QualityGate.Cli.Terminals;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Tests.Endings;

public class DoorTests
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public async Task BugOfOurs_EndsWith1AndTheStackOnStderr()
    {
        Door door = DoorWith(_ => throw new InvalidOperationException("a bug"));

        ExitCode code = await door.EnterAsync(["audit"], CancellationToken.None);

        Assert.Equal(ExitCode.InternalError, code);
        Assert.Contains("at QualityGate", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("audit", "--help")]
    public async Task AskingForHelp_EndsWith0(params string[] arguments)
    {
        ExitCode code = await DoorWith(_ => null).EnterAsync(arguments, CancellationToken.None);

        Assert.Equal(ExitCode.Passed, code);
        Assert.NotEmpty(_output.ToString());
    }

    [Fact]
    public async Task NoCommand_EndsWith5AndNamesOne()
    {
        Assert.Equal(ExitCode.BadUsage, await DoorWith(_ => null).EnterAsync([], CancellationToken.None));
        Assert.Contains("such as 'audit'", _error.ToString(), StringComparison.Ordinal);
    }

    private Door DoorWith(Func<string, string?> variable) => new(
        new Terminal { Output = _output, Error = _error, IsInteractive = false, HasColor = false },
        TimeProvider.System,
        variable);
}
