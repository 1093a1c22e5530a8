using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Masking;

/// <summary>Tells attributes that run a failing test again: those of the frameworks, and test attributes of others that say so in their name.</summary>
internal static class RetryAttributes
{
    private static readonly string[] Words = ["Retry", "Retri", "Flaky", "Rerun"];

    public static bool Is(INamedTypeSymbol attribute, TestModel tests)
    {
        for (INamedTypeSymbol? type = attribute; type is not null; type = type.BaseType)
        {
            if (type.Name is "RetryAttribute" or "RetryBaseAttribute" && IsFrameworks(type))
                return true;
        }

        return HasWord(attribute.Name) && tests.FrameworkOfAttribute(attribute) != TestFramework.None;
    }

    /// <summary>Whether the attempts written down come to more than one: NUnit and xRetry count runs, the others count repeats.</summary>
    public static bool RunsAgain(IObjectCreationOperation attribute)
    {
        foreach (IArgumentOperation argument in attribute.Arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: int count })
                return count > (CountsRuns(attribute.Type) ? 1 : 0);
        }

        return true;
    }

    private static bool IsFrameworks(INamedTypeSymbol type) =>
        type.HasName(FrameworkSymbols.NUnitNamespace + "RetryAttribute")
        || type.HasName(FrameworkSymbols.MSTestNamespace + "RetryBaseAttribute")
        || type.HasName(FrameworkSymbols.TUnitNamespace + "RetryAttribute");

    private static bool CountsRuns(ITypeSymbol? type) => type?.ContainingNamespace is { Name: "Framework", ContainingNamespace.Name: "NUnit" } or { Name: "xRetry" } or { ContainingNamespace.Name: "xRetry" };

    private static bool HasWord(string name)
    {
        foreach (string word in Words)
        {
            if (name.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
