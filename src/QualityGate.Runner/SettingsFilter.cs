using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Settings;

namespace QualityGate.Runner;

/// <summary>The filter that the run settings of a suite hold for themselves (<c>TestCaseFilter</c>), as its own CI applies it.</summary>
public static class SettingsFilter
{
    /// <summary>Lets everything pass where the settings say nothing.</summary>
    /// <exception cref="QualityGateException">The settings cannot be read, or their filter is none.</exception>
    public static TestFilter Of(TestSuite suite)
    {
        string? text = SuiteSettings.Of(suite).Own.Element("RunConfiguration")?.Element("TestCaseFilter")?.Value.Trim();
        try
        {
            return string.IsNullOrEmpty(text) ? new TestFilter.Everything() : TestFilter.Parse(text);
        }
        catch (FormatException malformed)
        {
            throw new QualityGateException(FaultKind.Usage, $"TestCaseFilter in {suite.SettingsPath}: {malformed.Message}", malformed);
        }
    }
}
