using System.Diagnostics;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>What an adapter may ask while it runs: the settings, and which tests are meant.</summary>
internal sealed class RunContext(HostRequest.Run request) : IRunContext
{
    private readonly ITestCaseFilterExpression? _filter = request.Selection switch
    {
        CaseSelection.All => null,
        CaseSelection.Only only => new SelectionFilter(only),
        _ => throw new UnreachableException(),
    };

    public IRunSettings RunSettings { get; } = new SettingsText(request.SettingsXml);

    public bool KeepAlive => false;

    public bool InIsolation => false;

    public bool IsDataCollectionEnabled => false;

    public bool IsBeingDebugged => false;

    public string? TestRunDirectory => null;

    public string? SolutionDirectory => null;

    public ITestCaseFilterExpression? GetTestCaseFilter(IEnumerable<string>? supportedProperties, Func<string, TestProperty?> propertyProvider) => _filter;
}
