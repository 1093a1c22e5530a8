using System.Diagnostics;
using System.Xml.Linq;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>What an adapter may ask while it runs: the settings, where its files belong, and which tests are meant.</summary>
internal sealed class RunContext : IRunContext
{
    private readonly ITestCaseFilterExpression? _filter;

    private RunContext(string settingsXml, ITestCaseFilterExpression? filter)
    {
        _filter = filter;
        RunSettings = new SettingsText(settingsXml);
        TestRunDirectory = XElement.Parse(settingsXml).Element("RunConfiguration")?.Element("ResultsDirectory")?.Value;
    }

    public IRunSettings RunSettings { get; }

    public bool KeepAlive => false;

    public bool InIsolation => false;

    public bool IsDataCollectionEnabled => false;

    public bool IsBeingDebugged => false;

    /// <summary>The results directory, as under the real platform: where MSTest deploys to.</summary>
    public string? TestRunDirectory { get; }

    public string? SolutionDirectory => null;

    public static RunContext Of(string settingsXml, CaseSelection selection) => new(settingsXml, selection switch
    {
        CaseSelection.All => null,
        CaseSelection.Only only => new SelectionFilter(only),
        _ => throw new UnreachableException(),
    });

    public ITestCaseFilterExpression? GetTestCaseFilter(IEnumerable<string>? supportedProperties, Func<string, TestProperty?> propertyProvider) => _filter;
}
