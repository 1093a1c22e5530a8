using QualityGate.Core.Gates;
using QualityGate.Core.Runs;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Hostile;

/// <summary>
/// Names, messages, stacks, paths and texts of rules that mean something to Markdown, HTML, XML, terminals and logs are rendered into every
/// format that there is, and read back.
/// </summary>
public class HostileFormatTests
{
    private const int Cases = 40;

    /// <summary>Of one test, however long what it says: an audit of thousands must stay readable.</summary>
    private const int MostOfAFlood = 200_000;

    /// <summary>What is read there is read by programs, letter for letter.</summary>
    private const string Lossless = "json";

    /// <summary>Formats that are commands of an engine, each line by our will.</summary>
    private static readonly string[] Commands = ["github", "azure", "teamcity"];

    public static TheoryData<string> Formats => [.. ReportFormats.OfAudits.Names];

    [Fact]
    public void EveryFormat_IsReadBack() => Assert.Empty(ReportFormats.OfAudits.Names.Except(FormatReadings.All.Keys));

    /// <summary>One claim after the other on the same audits, because making them is what takes time.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void HostileText_ComesBackWhole_AndCommandsNobody(string format) => Property.Holds(HostileScenarios.All, Cases, scenario =>
    {
        Conclusion conclusion = scenario.Conclude();
        string text = ReportFormats.OfAudits.Find(format)!.Render(conclusion);
        FormatReadings.All[format](conclusion, text);
        AssertCommandsNobody(format, text);
        if (format != Lossless)
            Assert.DoesNotMatch(@"[\u202A-\u202E\u2066-\u2069\u200E\u200F\u2028\u2029]", text);
    });

    [Theory]
    [MemberData(nameof(Formats))]
    public void FloodOfText_IsCut(string format)
    {
        string flood = string.Concat(Enumerable.Repeat("<b>]]>|'\u202e\n::error::x\n##vso[x]\ud800\uffff", 30_000));
        Conclusion conclusion = Scenario.Of(Specimen.Of("A.B", "C", "PPFP", "PPPP", Failure.Of(flood, flood, flood)) with { DisplayName = flood }).Conclude();

        string text = ReportFormats.OfAudits.Find(format)!.Render(conclusion);
        if (format != Lossless)
            Assert.InRange(text.Length, 0, MostOfAFlood);
        if (format is not ("junit" or "junit-surefire" or "trx" or "ctrf" or "teamcity" or "sarif"))
            FormatReadings.All[format](conclusion, text);
    }

    private static void AssertCommandsNobody(string format, string text)
    {
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        Assert.False(HasLoneSurrogate(text));
        if (Commands.Contains(format))
            return;

        Assert.DoesNotMatch(@"(?m)^\s*::", text);
        Assert.DoesNotMatch(@"(?i)##(vso|teamcity)?\[", text);
    }

    private static bool HasLoneSurrogate(string text) => text.Where((letter, place) =>
        (char.IsHighSurrogate(letter) && (place + 1 == text.Length || !char.IsLowSurrogate(text[place + 1])))
        || (char.IsLowSurrogate(letter) && (place == 0 || !char.IsHighSurrogate(text[place - 1])))).Any();
}
