using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Masking;

/// <summary>QG8004: a test catches its own failure and passes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FailureSwallowedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.FailureSwallowed,
        "A failure is swallowed",
        "This catch takes {0} and does nothing about it: the test passes when it should fail");

    private const string OwnFailure = "the failure of the assertions above it";
    private const string OnlyOutcome = "every exception of a test that asserts nothing else";

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        var swallowing = new Swallowing(rule);
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is ITryOperation attempt
                    && swallowing.In(attempt) is { } clause
                    && body.Method is { } method && RunsInTest(method, body, rule)
                    && IsInFlow(attempt, rule)
                    && WhatIsLost(attempt, body, bodies, swallowing, rule) is { } lost)
                    bodies.Report(new Finding(Rule, LocationOf(clause), lost == OwnFailure ? Confidence.High : Confidence.Medium, lost));
            }
        }
    }

    // A test, or a helper of its class; set-up and teardown do what they can.
    private static bool RunsInTest(IMethodSymbol method, MemberBody body, RuleContext rule) =>
        IsTest(method, body, rule)
        || (method.MethodKind == MethodKind.Ordinary && rule.Tests.IsTestClass(method.ContainingType) && rule.Tests.HookOf(method) is null);

    private static bool IsTest(IMethodSymbol method, MemberBody body, RuleContext rule) =>
        rule.Tests.IsTestMethod(method, rule.Options, body.Blocks[0].Syntax.SyntaxTree);

    // A loop asks again, a finally cleans up, and what a lambda swallows is between it and its caller.
    private static bool IsInFlow(ITryOperation attempt, RuleContext rule) =>
        rule.Guards.FunctionOf(attempt) is null && attempt.EnclosingLoop() is null && !attempt.IsInFinally();

    private static string? WhatIsLost(ITryOperation attempt, MemberBody body, TypeBodies bodies, Swallowing swallowing, RuleContext rule)
    {
        bool assertsLater = AssertsAfter(attempt, swallowing);
        if (swallowing.HasAssertion(attempt.Body))
            return FailsAfterwards(attempt, swallowing) || (assertsLater && !swallowing.HasFail(attempt.Body)) ? null : OwnFailure;

        return attempt.EnclosingStatement()!.StatementsAfter().IsEmpty && body.Method is { } method && IsTest(method, body, rule) && !Skips.Cover(method) && !AssertsAnywhere(body, bodies, swallowing) ? OnlyOutcome : null;
    }

    // The assertion is to fail, and the line after it says that it did not.
    private static bool FailsAfterwards(ITryOperation attempt, Swallowing swallowing) => EndsWithReturn(swallowing.In(attempt)) && AssertsAfter(attempt, swallowing);

    // What comes of the attempt does not matter then: the test looks at something else.
    private static bool AssertsAfter(ITryOperation attempt, Swallowing swallowing)
    {
        foreach (IOperation later in attempt.StatementsAfter())
        {
            if (swallowing.Asserts(later))
                return true;
        }

        return false;
    }

    private static bool EndsWithReturn(ICatchClauseOperation? clause) => clause is { Handler.Operations: [.., IReturnOperation] };

    private static bool AssertsAnywhere(MemberBody body, TypeBodies bodies, Swallowing swallowing)
    {
        foreach (IOperation block in body.Blocks)
        {
            if (swallowing.Asserts(block))
                return true;
        }

        foreach ((IInvocationOperation _, MemberBody helper) in bodies.Helpers(body))
        {
            foreach (IOperation block in helper.Blocks)
            {
                if (swallowing.Asserts(block))
                    return true;
            }
        }

        return false;
    }

    private static Location LocationOf(ICatchClauseOperation clause)
    {
        var syntax = (CatchClauseSyntax)clause.Syntax;
        return Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.SpanStart, syntax.Declaration?.Span.End ?? syntax.CatchKeyword.Span.End));
    }
}
