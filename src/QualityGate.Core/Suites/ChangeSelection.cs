namespace QualityGate.Core.Suites;

/// <summary>
/// Selects the tests that a change of the code concerns. Whatever nobody can tell counts as concerned: a test that was left out
/// wrongly is worse than one that runs for nothing.
/// </summary>
public static class ChangeSelection
{
    /// <summary>The discovery with the tests that are concerned, each with its age, and with the reason why it is these.</summary>
    /// <param name="found">All tests of the suite.</param>
    /// <param name="change">What differs.</param>
    public static Discovery Of(Discovery found, ChangedCode change)
    {
        ImmutableArray<WideChange> wide =
        [
            .. change.Wide,
            .. change.Sources
                .Where(source => !found.Tests.Any(source.Means))
                .Select(source => new WideChange(source.File, ChangeReason.ReachesNoTest)),
        ];
        ImmutableArray<DiscoveredTest> aged = [.. found.Tests.Select(test => test with { Age = AgeOf(test, change) })];
        ChangeScope scope = (wide, change.Sources) switch
        {
            ({ IsEmpty: false }, _) => ChangeScope.AllTests,
            (_, { IsEmpty: false }) => ChangeScope.SomeTests,
            _ => ChangeScope.Nothing,
        };
        Discovery selected = (found with { Tests = aged }).Keeping(test => scope switch
        {
            ChangeScope.AllTests => true,
            ChangeScope.SomeTests => test.Age != CodeAge.AsBefore,
            ChangeScope.Nothing => false,
            _ => throw new UnreachableException(),
        });
        ImmutableArray<string> files = [.. wide.Select(one => one.File).Concat(change.Sources.Select(source => source.File)).Distinct()];
        return selected with
        {
            Change = new SuiteChange
            {
                Scope = scope,
                Reason = wide is [var first, ..] ? first.Reason : null,
                Files = [.. files.Take(SuiteChange.MaxFiles)],
                FileCount = files.Length,
                Selected = selected.Tests.Length,
                Tests = found.Tests.Length,
            },
        };
    }

    private static CodeAge AgeOf(DiscoveredTest test, ChangedCode change) =>
        change.Sources.Any(source => source.Means(test)) ? CodeAge.Changed
        : change.KnownTypes.Contains(FileReach.SimpleNameOf(test.Id.Class)) ? CodeAge.AsBefore
        : CodeAge.Unknown;
}
