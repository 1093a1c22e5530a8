using QualityGate.Cli.Checkups;

namespace QualityGate.Cli.Tests.Checkups;

public sealed class CheckupTextTests
{
    [Fact]
    public void EveryLack_HasItsFixBelowIt() => Assert.Equal(
        """
        machine
          ok       git
          note     there is no setsid
                   fix: install util-linux
        A.csproj
          LACKING  A.csproj could not be built.
                     A.cs(1,1): error CS1002
                   fix: make it build

        1 thing is lacking.

        """,
        CheckupText.Of(
        [
            Check.Good("machine", "git"),
            Check.Lack("A.csproj", "A.csproj could not be built.", "make it build") with { Details = ["A.cs(1,1): error CS1002"] },
            Check.Note("machine", "there is no setsid", "install util-linux"),
        ]));
}
