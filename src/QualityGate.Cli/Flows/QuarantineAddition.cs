using QualityGate.Cli.Options;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Quarantines;
using QualityGate.Core.Suites;
using QualityGate.Core.Verdicts;

namespace QualityGate.Cli.Flows;

/// <summary>From a name, what a person says and what an audit has seen to an entry.</summary>
internal static class QuarantineAddition
{
    /// <param name="typed">The name of a test or a class.</param>
    /// <param name="suite">A part of the suite's name; null for any.</param>
    /// <param name="options">What the person says.</param>
    /// <param name="earlier">What was seen.</param>
    /// <param name="today">The first day.</param>
    /// <exception cref="QualityGateException">No such test is known, or it is none for a quarantine (usage).</exception>
    public static QuarantineEntry Of(string typed, string? suite, QuarantineOptions options, EarlierAudit earlier, DateOnly today)
    {
        (string selector, string? project, string? name) = Find(typed, [.. earlier.Tests.Where(test => suite is null || test.Id.Suite.ToString().Contains(suite, StringComparison.OrdinalIgnoreCase))]);
        QuarantineEntry entry = new()
        {
            Id = selector,
            Name = name,
            Project = project,
            Mode = options.Mode,
            Reason = options.Reason,
            Owner = options.Owner,
            Issue = options.Issue,
            Added = today,
            Expires = options.Expires,
        };
        QuarantineDraft draft = QuarantineDraft.Of(entry.IsAbout, earlier.Audit, options.When) ?? throw CannotBe(entry, earlier.Audit);
        return entry with { Cause = draft.Cause, When = draft.When, Rate = draft.Rate, CleanRuns = draft.CleanRuns, Signatures = draft.Signatures };
    }

    /// <summary>The quarantine with one entry more.</summary>
    /// <exception cref="QualityGateException">There is one for the same tests (usage): its term is not to grow in silence.</exception>
    public static ImmutableArray<QuarantineEntry> To(Quarantine quarantine, QuarantineEntry entry) =>
        quarantine.Entries.Any(there => there.Id == entry.Id && there.Project == entry.Project)
            ? throw new QualityGateException(FaultKind.Usage, $"{entry.Id} is in quarantine already. Mend it; or remove it with `quarantine remove` and add it again, which shows in the file for everybody.")
            : quarantine.Entries.Add(entry);

    private static (string Selector, string? Project, string? Name) Find(string typed, ImmutableArray<DiscoveredTest> tests)
    {
        ImmutableArray<DiscoveredTest> named = [.. tests.Where(test => QuarantineSelector.Matches(typed, test.Id))];
        if (!named.IsEmpty && QuarantineSelector.Problem(typed) is null)
            return (typed, named.Select(test => test.Id.Suite.Project).Distinct().ToArray() is [var project] ? project : null, QuarantineSelector.IsOfRow(typed) ? named[0].DisplayName : null);
        if (QuarantineSelector.IsOfClass(typed) || typed.Contains('*'))
            throw new QualityGateException(FaultKind.Usage, $"The audit has no test in '{typed}'{(QuarantineSelector.Problem(typed) is { } problem ? $": {problem}" : ".")}");

        // An entry is about a test in whichever framework it runs.
        TestId test = TestFinder.Find(typed, [.. tests.Select(test => test with { Id = test.Id with { Suite = test.Id.Suite with { Framework = "" } } })]);
        return (QuarantineSelector.Of(test), test.Suite.Project, test == test.WholeMethod ? null : NameOf(test, tests));
    }

    private static string? NameOf(TestId test, ImmutableArray<DiscoveredTest> tests) => tests.FirstOrDefault(listed => QuarantineSelector.Of(listed.Id) == QuarantineSelector.Of(test))?.DisplayName;

    private static QualityGateException CannotBe(QuarantineEntry entry, Audit audit)
    {
        bool isBroken = audit.Suites.SelectMany(suite => suite.Tests).Any(test => entry.IsAbout(test.Id) && test.Verdict is TestVerdict.Broken);
        return new QualityGateException(FaultKind.Usage, isBroken
            ? $"{entry.Id} fails always, which is no flake: a quarantine never covers that. Mend it, or take it out of the code."
            : $"The audit has not seen {entry.Id} fail, so it has nothing that a quarantine could cover: name an audit that has with --from.");
    }
}
