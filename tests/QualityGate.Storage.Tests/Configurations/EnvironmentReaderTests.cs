using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Storage.Configurations;

namespace QualityGate.Storage.Tests.Configurations;

public sealed class EnvironmentReaderTests
{
    [Fact]
    public void NothingSet_SaysNothing() => Assert.Equal(new Configuration(), EnvironmentReader.Read(_ => null));

    [Fact]
    public void EmptyVariable_IsNotSet() => Assert.Equal(new Configuration(), EnvironmentReader.Read(_ => ""));

    [Theory]
    [InlineData("QUALITYGATE_RUNS", "8")]
    [InlineData("QUALITYGATE_CONDITIONS", "serial, parallel")]
    [InlineData("QUALITYGATE_TIMEOUT", "5m")]
    public void GeneralKeys_HaveVariables(string name, string value)
    {
        Configuration read = EnvironmentReader.Read(asked => asked == name ? value : null);

        Assert.True(read is { Runs: 8 } or { Conditions.Length: 2 } or { Timeout: { TotalMinutes: 5 } });
    }

    [Theory]
    [InlineData("QUALITYGATE_OVERALL_FLAKY", "baseline", GateRule.UnreliableTests)]
    [InlineData("QUALITYGATE_NEW_FLAKY", "3", GateRule.NewUnreliableTests)]
    [InlineData("QUALITYGATE_FLAKYRATEUPPER", "5%", GateRule.FlakyRate)]
    [InlineData("QUALITYGATE_TESTS_DROPPERCENT", "2.5", GateRule.DroppedTests)]
    [InlineData("QUALITYGATE_MINRUNS", "4", GateRule.ValidRuns)]
    [InlineData("QUALITYGATE_SENSITIVE", "report", GateRule.SensitiveTests)]
    public void Conditions_HaveVariables(string name, string value, GateRule rule) =>
        Assert.Equal(rule, Assert.Single(Assert.Single(EnvironmentReader.Read(asked => asked == name ? value : null).Policy).Limits).Rule);

    [Theory]
    [InlineData("QUALITYGATE_MINRUNS", "few")]
    [InlineData("QUALITYGATE_MINRUNS", "0")]
    [InlineData("QUALITYGATE_OVERALL_FLAKY", "-1")]
    [InlineData("QUALITYGATE_OVERALL_FLAKY", "NaN")]
    [InlineData("QUALITYGATE_FLAKYRATEUPPER", "5")]
    [InlineData("QUALITYGATE_CONDITIONS", "sideways")]
    [InlineData("QUALITYGATE_TIMEOUT", "30")]
    [InlineData("QUALITYGATE_UNDECIDED", "yellow")]
    public void ValueThatCannotBeUsed_IsRefusedByName(string name, string value)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(() => EnvironmentReader.Read(asked => asked == name ? value : null));

        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        Assert.StartsWith($"{name}: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryKey_HasAVariableOfItsOwn() =>
        Assert.Equal(ConfigurationKeys.All.Length, ConfigurationKeys.All.Select(key => key.Variable).Distinct().Count());
}
