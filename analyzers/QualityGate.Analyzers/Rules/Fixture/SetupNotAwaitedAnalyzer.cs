using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>QG6003: a set-up whose asynchronous work the tests do not wait for, or wait for by blocking a constructor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SetupNotAwaitedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(RuleIds.SetupNotAwaited, "A set-up is not awaited", "'{0}' {1}");

    private const string AsyncVoid = "is async void: the framework cannot wait for it, and the tests start beside it";
    private const string Dropped = "returns a task that nobody awaits: the tests start beside it, and what it throws is lost";
    private const string Blocking = "blocks a constructor on asynchronous work: a thread of the runner stands still while that work may need one; use the asynchronous set-up of the framework";

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        var tasks = new UnawaitedTasks(bodies, rule);
        var told = new HashSet<IOperation>();
        foreach (MemberBody body in bodies.All)
        {
            if (!IsSetup(body, rule))
                continue;

            if (body.Method is { IsAsync: true, ReturnsVoid: true } method)
                bodies.Report(new Finding(Rule, method.Locations[0], Confidence.High, method.Name, AsyncVoid));

            JudgeSteps(body, tasks, bodies, rule, told);
            foreach ((IInvocationOperation call, MemberBody helper) in bodies.Helpers(body))
            {
                if (rule.Guards.FunctionOf(call) is not null)
                    continue;

                if (helper.Method is { IsAsync: true, ReturnsVoid: true } && told.Add(call))
                    bodies.Report(new Finding(Rule, call.Syntax.GetLocation(), Confidence.High, call.TargetMethod.Name, AsyncVoid));
                else if (!IsSetup(helper, rule))
                    JudgeTasks(helper, tasks, bodies, rule, told);
            }
        }
    }

    private static bool IsSetup(MemberBody body, RuleContext rule) => body.Member switch
    {
        IMethodSymbol { MethodKind: not MethodKind.StaticConstructor } method => rule.Tests.HookOf(method)?.Kind == HookKind.Setup || IsFixtureConstructor(method, rule),
        IFieldSymbol { IsStatic: false } field => rule.Tests.IsTestClass(field.ContainingType),
        _ => false,
    };

    private static bool IsFixtureConstructor(IMethodSymbol method, RuleContext rule) =>
        method.MethodKind == MethodKind.Constructor && method.ContainingType.IsA(rule.Tests.Symbols.XunitLifetime);

    private static void JudgeSteps(MemberBody body, UnawaitedTasks tasks, TypeBodies bodies, RuleContext rule, HashSet<IOperation> told)
    {
        JudgeTasks(body, tasks, bodies, rule, told);
        if (body.Method is { MethodKind: not MethodKind.Constructor })
            return;

        foreach (IOperation operation in body.Operations())
        {
            if (BlockedTasks.Of(operation) is { } work && rule.Guards.FunctionOf(operation) is null && !rule.Guards.IsOnlyQuoted(operation) && told.Add(operation))
                bodies.Report(new Finding(Rule, operation.Syntax.GetLocation(), Confidence.Medium, NameOf(work), Blocking));
        }
    }

    private static void JudgeTasks(MemberBody body, UnawaitedTasks tasks, TypeBodies bodies, RuleContext rule, HashSet<IOperation> told)
    {
        foreach (IOperation operation in body.Operations())
        {
            if (operation is IInvocationOperation call && tasks.Has(call, body) && rule.Guards.FunctionOf(call) is null && told.Add(call))
                bodies.Report(new Finding(Rule, call.Syntax.GetLocation(), Confidence.High, call.TargetMethod.Name, Dropped));
        }
    }

    private static string NameOf(IOperation task) => task switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        _ => task.Named()?.Name ?? task.Syntax.ToString(),
    };
}
