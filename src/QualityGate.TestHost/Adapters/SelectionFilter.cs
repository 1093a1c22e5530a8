using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// A filter that looks cases up instead of parsing an expression, so that any selection is one call of the adapter and
/// no name needs to be escaped.
/// </summary>
internal sealed class SelectionFilter(CaseSelection.Only selection) : ITestCaseFilterExpression
{
    private readonly HashSet<string> _ids = [.. selection.Ids];
    private readonly HashSet<MethodName> _methods = [.. selection.Methods];

    public string TestCaseFilterValue => "QualityGate selection";

    public bool MatchTestCase(TestCase testCase, Func<string, object?> propertyValueProvider)
    {
        if (_ids.Contains(CaseNames.IdOf(testCase)))
            return true;

        CaseName name = CaseNames.Of(testCase);
        return _methods.Contains(new MethodName(name.ClassName, name.MethodName));
    }
}
