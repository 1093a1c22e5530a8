using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// The cases as an adapter lists them in this process: what it can be asked for one by one. Rows that are named anew each time
/// are found by their method.
/// </summary>
internal sealed class FoundCases : ITestCaseDiscoverySink
{
    private readonly List<TestCase> _cases = [];
    private readonly Lazy<ILookup<string, TestCase>> _byId;
    private readonly Lazy<ILookup<MethodName, TestCase>> _byMethod;

    public FoundCases()
    {
        _byId = new(() => _cases.ToLookup(CaseNames.IdOf));
        _byMethod = new(() => _cases.ToLookup(MethodOf));
    }

    public void SendTestCase(TestCase discoveredTest) => _cases.Add(discoveredTest);

    /// <summary>Those that are meant, as listed; to be asked for once nothing more is found.</summary>
    public IReadOnlyList<TestCase> Of(CaseSelection.Only step) =>
        [.. step.Methods.SelectMany(method => _byMethod.Value[method]).Concat(step.Ids.SelectMany(id => _byId.Value[id])).Distinct()];

    private static MethodName MethodOf(TestCase found)
    {
        CaseName name = CaseNames.Of(found);
        return new MethodName(name.ClassName, name.MethodName);
    }
}
