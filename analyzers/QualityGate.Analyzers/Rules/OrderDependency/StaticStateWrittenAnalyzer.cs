using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>QG7001: a test changes static state that outlives it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticStateWrittenAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Warning(
        RuleIds.StaticStateWritten,
        "A test writes static state",
        "'{0}' is static and outlives the test that writes it here: other tests see what it left, or not, depending on order");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        // Writes are rarer than tests, so the tests are asked for once there is one.
        StaticUse? use = null;
        foreach (MemberBody body in bodies.All)
        {
            HashSet<ISymbol>? told = null;
            foreach (IOperation operation in body.Operations())
            {
                if (StaticState.Written(operation, rule) is not { } state || IsHarmless(operation, state, rule))
                    continue;

                use ??= new StaticUse(bodies, rule);
                if (use.Pollutes(state, body) is not { } writer || !(told ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(SubjectOf(state, bodies)))
                    continue;

                Confidence confidence = writer.Hook is null && !writer.IsHelper ? Confidence.High : Confidence.Medium;
                bodies.Report(new Finding(Rule, operation.Syntax.GetLocation(), confidence, state.Name) { Beside = use.Readers(state, writer) });
            }
        }
    }

    // Settings of one class belong together: the first of them speaks for all. Fields of the test class are mended one by one.
    private static ISymbol SubjectOf(ISymbol state, TypeBodies bodies) => state.ContainingType.IsWithin(bodies.Type) ? state : state.ContainingType;

    // What is only emptied, numbers that are only drawn to be unique, what fills itself when it is empty, what throws, and code
    // that is only read.
    private static bool IsHarmless(IOperation write, ISymbol state, RuleContext rule) =>
        write is ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: null } }
        || IsEmptied(write, state, rule)
        || (write is IIncrementOrDecrementOperation && !write.IsUnused())
        || (write.EnclosingFunction() is { } function && Guards.CallTaking(function) is { TargetMethod: var taker } && taker.Name.Contains("Throw"))
        || IsFilledWhenEmpty(write, state)
        || rule.Guards.IsOnlyQuoted(write);

    // Stand-ins of the tests start from nothing; for the product false may be quite another setting.
    private static bool IsEmptied(IOperation write, ISymbol state, RuleContext rule) =>
        SymbolEqualityComparer.Default.Equals(state.ContainingAssembly, rule.Compilation.Assembly)
        && (write is ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: false or 0 or 0L or "" } } or IInvocationOperation { TargetMethod.Name: "Clear" });

    private static bool IsFilledWhenEmpty(IOperation write, ISymbol state)
    {
        for (IOperation? current = write.Parent; current is not null; current = current.Parent)
        {
            if (current is IConditionalOperation { Condition: var condition } && condition.Mentions(state))
                return true;
        }

        return false;
    }
}
