using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>
/// Tells whether a base class looks after static state. It stands in another file, whose syntax at least says whether the
/// class has an eye on the state.
/// </summary>
internal static class BaseClassCare
{
    /// <summary>Whether a base class that has a teardown, or in a serial suite a set-up, names the state.</summary>
    public static bool Covers(INamedTypeSymbol testClass, ISymbol state, RuleContext rule)
    {
        bool isSerial = rule.Parallelism.CompanyOf(testClass) == Company.Alone;
        for (INamedTypeSymbol? type = testClass.BaseType; type is not null; type = type.BaseType)
        {
            foreach (SyntaxReference declaration in type.DeclaringSyntaxReferences)
            {
                if ((HasHook(type, HookKind.Teardown, rule) || (isSerial && HasHook(type, HookKind.Setup, rule))) && Names(declaration.GetSyntax(), state))
                    return true;
            }
        }

        return false;
    }

    private static bool HasHook(INamedTypeSymbol type, HookKind kind, RuleContext rule)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IMethodSymbol { IsImplicitlyDeclared: false } method
                && (rule.Tests.HookOf(method)?.Kind == kind || (kind == HookKind.Teardown ? method.Name is "Dispose" or "DisposeAsync" : method.MethodKind == MethodKind.Constructor)))
                return true;
        }

        return false;
    }

    private static bool Names(SyntaxNode declaration, ISymbol state)
    {
        foreach (SyntaxToken token in declaration.DescendantTokens())
        {
            if (token.ValueText == state.Name || token.ValueText == state.ContainingType.Name)
                return true;
        }

        return false;
    }
}
