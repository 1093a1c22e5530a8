using QualityGate.Core.Gates;
using QualityGate.Core.Quarantines;
using QualityGate.Reporting.Quarantines;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Quarantines;

public class QuarantineSummaryTests
{
    private const string Path = ".qualitygate/quarantine.json";

    private static readonly Conclusion Concluded = Scenes.Quarantined.Conclude();

    private static readonly Quarantine Quarantine = Concluded.Facts.Quarantine!;

    [Fact]
    public void Content_IsListedAsBefore() => Snapshot.Matches("Quarantine.list.txt", QuarantineSummary.OfContent(Quarantine, Path));

    [Fact]
    public void WhatIsWrong_IsNamedAsBefore() => Snapshot.Matches("Quarantine.check.txt", QuarantineSummary.OfCheck(Quarantine, Concluded.Quarantine, Path, ExitCode.Failed));

    [Fact]
    public void Suggestions_AreMadeAsBefore() => Snapshot.Matches(
        "Quarantine.suggest.txt",
        QuarantineSummary.OfSuggestions(QuarantineSuggestions.Of(Quarantine with { Entries = [.. Quarantine.Entries.Where(entry => entry.Id.EndsWith("task", StringComparison.Ordinal) || entry.Id.EndsWith("tasks", StringComparison.Ordinal))] }, [], Concluded.Audit), Path));

    [Fact]
    public void EntryWhoseTestIsMended_IsToBeRemoved() => Assert.Equal(
        "remove  Shop.OrderTests.A: `verify` has proved that it is mended\n          dotnet qualitygate quarantine remove Shop.OrderTests.A\n",
        QuarantineSummary.OfSuggestions([new QuarantineSuggestion.Mended(Quarantine.Entries[0] with { Id = "Shop.OrderTests.A", Project = null })], Path));

    [Fact]
    public void Addition_HandsOverTheGateOfTheSameAudit() => Assert.Contains(
        "\n  dotnet qualitygate gate nightly --quarantine .qualitygate/quarantine.json\n",
        QuarantineSummary.OfAddition(Quarantine.Entries[0], Quarantine.Today, Path, isWritten: true, "nightly"),
        StringComparison.Ordinal);

    [Fact]
    public void EmptyQuarantine_IsInOrder()
    {
        string text = QuarantineSummary.OfCheck(Quarantine.Empty(Quarantine.Today), standing: null, Path, ExitCode.Passed);

        Assert.Equal("Quarantine  .qualitygate/quarantine.json: empty\n  Nothing is wrong with it.\nExit    0 (nothing is overdue)\n", text);
    }

    [Fact]
    public void WithoutAnAudit_NobodySaysThatAnEntryStillNamesATest() => Assert.Contains(
        "was not looked at: there is no audit", QuarantineSummary.OfCheck(Quarantine, standing: null, Path, ExitCode.Failed), StringComparison.Ordinal);

    [Fact]
    public void ForeignText_CommandsNoTerminalAndNoLog() => Property.Holds(Generators.Quarantines.All, 60, quarantine =>
    {
        string text = QuarantineSummary.OfContent(quarantine, Path) + QuarantineSummary.OfCheck(quarantine, standing: null, Path, ExitCode.Passed);
        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotMatch(@"(?m)^\s*::", text);
        Assert.DoesNotMatch(@"(?i)##(vso)?\[", text);
    });
}
