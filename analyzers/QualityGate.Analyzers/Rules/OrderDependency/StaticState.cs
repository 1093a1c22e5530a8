using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>Tells operations that touch static state from others.</summary>
internal static class StaticState
{
    /// <summary>The static field or property that the operation gives a value or fills; null for any other operation.</summary>
    public static ISymbol? Written(IOperation operation, RuleContext rule)
    {
        IOperation? target = Changes.TargetOf(operation) ?? rule.Knowledge.Collections.Changed(operation);
        return target?.Bare() is IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
            && ((IMemberReferenceOperation)target.Bare()) is { Instance: null, Member: { IsStatic: true } member }
            && IsShared(member, rule)
                ? member
                : null;
    }

    /// <summary>Whether the operation puts the state right again: by a value, by emptying it, or by a method of its own class.</summary>
    public static bool Restores(IOperation operation, ISymbol state) =>
        Sets(operation, state)
        || (operation is IInvocationOperation { TargetMethod: { IsStatic: true } method } && SymbolEqualityComparer.Default.Equals(method.ContainingType, state.ContainingType) && method.Name is not "Equals");

    /// <summary>Whether the operation gives the state a value that does not depend on the old one.</summary>
    public static bool Sets(IOperation operation, ISymbol state) =>
        (operation is ISimpleAssignmentOperation { Target: var target } && SymbolEqualityComparer.Default.Equals(target.Named(), state))
        || (operation is IInvocationOperation { TargetMethod.Name: "Clear" or "Reset" or "Dispose", Instance: { } cleared } && SymbolEqualityComparer.Default.Equals(cleared.Named(), state));

    /// <summary>Whether a mention of the state is the place where it gets a value.</summary>
    public static bool IsSetAt(IOperation mention) =>
        (mention.Parent is ISimpleAssignmentOperation assignment && assignment.Target == mention)
        || (mention.Parent is IInvocationOperation { TargetMethod.Name: "Clear" or "Reset" } cleared && cleared.Instance == mention);

    // What the platform and the frameworks share process-wide is QG7002's.
    private static bool IsShared(ISymbol member, RuleContext rule)
    {
        ITypeSymbol? type = member switch
        {
            IFieldSymbol { IsConst: false } field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        if (type is null || IsOfFlow(type) || member.Attribute("System.ThreadStaticAttribute") is not null || (member is IPropertySymbol && KeepsFlow(member.ContainingType)))
            return false;

        return member.DeclaringSyntaxReferences.Length > 0 || !IsForeign(member.ContainingType, rule);
    }

    // g8: a property such as Baggage.Current stands for a value per flow that its class keeps.
    private static bool KeepsFlow(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol field && (IsOfFlow(field.Type) || field.Attribute("System.ThreadStaticAttribute") is not null))
                return true;
        }

        return false;
    }

    private static bool IsOfFlow(ITypeSymbol type) => type.Name is "AsyncLocal" or "ThreadLocal" || type.Name.EndsWith("ContextSlot", StringComparison.Ordinal);

    private static bool IsForeign(INamedTypeSymbol type, RuleContext rule)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;

        return space is null or { Name: "System" or "Microsoft" or "Windows" or "Newtonsoft" or "Serilog" or "NLog" or "log4net" or "OpenTelemetry" or "Bogus" or "VerifyTests" or "NUnit" or "Xunit" or "TUnit" or "FluentAssertions" or "AwesomeAssertions" or "Shouldly" or "Moq" or "NSubstitute" or "FakeItEasy" }
            || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, rule.Compilation.Assembly) && type.ContainingAssembly.Name.StartsWith("System", StringComparison.Ordinal);
    }
}
