using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>QG4003: a test, or what sets it up, talks to a host on the public network.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RealNetworkAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.RealNetwork,
        "A test goes to the public network",
        "'{0}' is a host on the public network: the test fails when it is slow, changed or out of reach");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        var network = new NetworkCalls(bodies);
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (network.HostOf(operation) is { } host && IsTestCode(body, rule) && !Skips.Cover(body.Member) && !rule.Guards.IsOnlyQuoted(operation)
                    && !Guards.IsExpectedToThrow(operation) && !IsCancelledBefore(operation) && !MayFail(operation))
                    bodies.Report(new Finding(Rule, operation.Syntax.GetLocation(), Confidence.High, host));
            }
        }
    }

    // Test projects also hold programs that tests start, and tools nobody runs in a test.
    private static bool IsTestCode(MemberBody body, RuleContext rule)
    {
        for (INamedTypeSymbol? type = body.Member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (rule.Tests.IsTestClass(type) || type.IsA(rule.Tests.Symbols.XunitLifetime))
                return true;
        }

        return body.Method is { } method && rule.Tests.HookOf(method) is not null;
    }

    // The test goes on without it: a catch takes whatever comes.
    private static bool MayFail(IOperation operation)
    {
        for (IOperation current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is ITryOperation attempt && attempt.Body == current && TakesAll(attempt))
                return true;
        }

        return false;
    }

    private static bool TakesAll(ITryOperation attempt)
    {
        foreach (ICatchClauseOperation clause in attempt.Catches)
        {
            if (clause is { Filter: null, Handler.Operations.IsEmpty: true } && (clause.ExceptionType.SpecialType == SpecialType.System_Object || clause.ExceptionType.HasName("System.Exception")))
                return true;
        }

        return false;
    }

    // new CancellationToken(true): the call ends before it begins.
    private static bool IsCancelledBefore(IOperation operation)
    {
        if (operation is not IInvocationOperation call)
            return false;

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (Origins.Of(argument.Value) is IObjectCreationOperation { Type.Name: "CancellationToken", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: true } }] })
                return true;
        }

        return false;
    }
}
