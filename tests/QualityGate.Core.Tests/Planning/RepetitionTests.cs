using QualityGate.Core.Ledgers;
using QualityGate.Core.Planning;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Planning;

public sealed class RepetitionTests
{
    private static readonly Circumstances Alone = new() { Conditions = Under.Serial, Company = Company.Alone };

    [Fact]
    public void UntilItFails_EndsWithTheFirstFailure()
    {
        Laboratory laboratory = Laboratory.Where(planned => planned.Number == 4 ? Outcome.Failed : Outcome.Passed);

        Assert.Equal(4, laboratory.Follow(Of(10, untilItFails: true)).Runs.Length);
    }

    [Fact]
    public void RunsThatWereAskedFor_AreAllMade()
    {
        Laboratory laboratory = Laboratory.Where(_ => (Outcome?)Outcome.Failed).Follow(Of(10, untilItFails: false));

        Assert.Equal((10, 10), (laboratory.Runs.Length, Of(10, untilItFails: false).Read(laboratory.Seen).Rate.Failures));
    }

    [Fact]
    public void RunsThatShowNothing_AreNotMadeForEver() =>
        Assert.Equal(2, Laboratory.Where(_ => (Outcome?)Outcome.Skipped).Follow(Of(10, untilItFails: false)).Runs.Length);

    private static Repetition Of(int runs, bool untilItFails) => new(Laboratory.Test, Alone, runs, untilItFails, seed: 1);
}
