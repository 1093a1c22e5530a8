using QualityGate.Cli.Options;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Tests.Options;

public class ScanOptionsReaderTests
{
    [Fact]
    public void NothingSaid_FailsOnWarningsAndWritesNothing()
    {
        ScanOptions options = ScanOptionsReader.Read(new ScanArguments());

        Assert.Equal(FindingSeverity.Warning, options.Policy.FailOn);
        Assert.False(options.Policy.AllowPartial);
        Assert.Empty(options.Formats);
    }

    [Theory]
    [InlineData("none", null, "")]
    [InlineData("error", FindingSeverity.Error, "")]
    [InlineData("error,info", FindingSeverity.Info, "")]
    [InlineData("QG2009", null, "QG2009")]
    [InlineData("Error, xUnit1031", FindingSeverity.Error, "xUnit1031")]
    public void FailOn_TakesSeveritiesAndRules(string typed, FindingSeverity? severity, string rules)
    {
        ScanPolicy policy = ScanOptionsReader.Read(new ScanArguments { FailOn = typed }).Policy;

        Assert.Equal((severity, rules), (policy.FailOn, string.Join(',', policy.FailOnRules)));
    }

    [Theory]
    [InlineData("warnin")]
    [InlineData("CA1822")]
    [InlineData("")]
    public void AnythingElse_IsRefused(string typed)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => ScanOptionsReader.Read(new ScanArguments { FailOn = typed }));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.Contains("--fail-on", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_AreReadByName() =>
        Assert.Equal(["json", "sarif"], ScanOptionsReader.Read(new ScanArguments { Formats = "json, SARIF,json" }).Formats.Select(format => format.Name));
}
