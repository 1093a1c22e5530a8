using QualityGate.Core.Gates;
using QualityGate.Reporting.Tests.Generators;
using QualityGate.Reporting.Tests.Scenarios;

namespace QualityGate.Reporting.Tests.Schemas;

/// <summary>What others have defined is kept to, whatever an audit has seen.</summary>
public class ForeignSchemaTests
{
    private static readonly ImmutableDictionary<string, Func<string, ImmutableArray<string>>> Validators = new Dictionary<string, Func<string, ImmutableArray<string>>>
    {
        ["sarif"] = text => JsonSchemas.Errors("sarif-2.1.0.schema.json", text),
        ["ctrf"] = text => JsonSchemas.Errors("ctrf-0.0.0.schema.json", text),
        ["shields"] = text => JsonSchemas.Errors("shields-endpoint.schema.json", text),
        ["junit"] = text => XmlSchemas.Errors("junit.xsd", text),
        ["junit-surefire"] = text => XmlSchemas.Errors("surefire.xsd", text),
        ["trx"] = text => XmlSchemas.Errors("trx.xsd", text),
    }.ToImmutableDictionary();

    private static readonly ImmutableArray<Scenario> Scenarios =
    [
        Scenes.Calm, Scenes.OneFlake, Scenes.Dozen, Scenes.Troubled, Scenes.Nothing, Scenes.Ugly, Scenes.Flagged, Scenes.Crowd(50),
    ];

    public static TheoryData<string> Formats => [.. Validators.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void EveryScene_IsValid(string format) =>
        Assert.All(Scenarios, scenario => Assert.Empty(Validators[format](Render(format, scenario))));

    [Theory]
    [MemberData(nameof(Formats))]
    public void HostileAudit_IsValid(string format) => Property.Holds(HostileScenarios.All, cases: 30, scenario =>
        Assert.Empty(Validators[format](Render(format, scenario))));

    /// <summary>A validator that accepts everything shows nothing.</summary>
    [Theory]
    [InlineData("sarif", "\"ruleId\"", "\"rule\"")]
    [InlineData("ctrf", "\"status\"", "\"state\"")]
    [InlineData("ctrf", "\"passed\":", "\"others\":")]
    [InlineData("shields", "\"message\"", "\"text\"")]
    [InlineData("junit", "<testcase ", "<testcase file=\"x\" ")]
    [InlineData("junit-surefire", "<stackTrace>", "<trace /><stackTrace>")]
    [InlineData("trx", "outcome=\"Failed\"", "outcome=\"Flaky\"")]
    public void BrokenDocument_IsRefused(string format, string sound, string broken)
    {
        string text = Render(format, Scenes.Dozen);
        Assert.Contains(sound, text, StringComparison.Ordinal);
        Assert.NotEmpty(Validators[format](text.Replace(sound, broken, StringComparison.Ordinal)));
    }

    private static string Render(string format, Scenario scenario)
    {
        Conclusion conclusion = scenario.Conclude();
        return ReportFormats.OfAudits.Find(format)!.Render(conclusion);
    }
}
