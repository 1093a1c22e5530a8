using System.Diagnostics;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// Which results answer a selection. A command line may have to run more than it was asked for, such as the other rows of a
/// method; those were company and are not reported.
/// </summary>
internal sealed class WantedCases(CaseSelection selection)
{
    private readonly HashSet<string> _ids = selection is CaseSelection.Only { Ids: var ids } ? [.. ids] : [];
    private readonly HashSet<MethodName> _methods = selection is CaseSelection.Only { Methods: var methods } ? [.. methods] : [];

    public bool Include(CaseName name) => selection switch
    {
        CaseSelection.All => true,
        CaseSelection.Only => _ids.Contains(name.Id) || _methods.Contains(new MethodName(name.ClassName, CaseIdentity.MethodOf(name))),
        _ => throw new UnreachableException(),
    };
}
