using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>QG3003: an assertion that holds until the day that is written in it, because the other side is the machine's clock.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeBombAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.TimeBomb,
        "A date in the code meets the clock of the machine",
        "'{0}' is a fixed day and the other side is today: the assertion holds until that changes, and then never again");

    // A day so far ahead stands for never.
    private const int Never = 2100;

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        var call = (IInvocationOperation)context.Operation;
        if (rule.Assertions.Of(call, rule.Options) is not { IsMockVerification: false } assertion
            || (DateAhead(assertion, rule) ?? AgeOf(assertion, rule)) is not { } date
            || rule.Guards.IsOnlyQuoted(call))
            return;

        rule.Report(context, new Finding(Rule, call.Syntax.GetLocation(), Confidence.High, Excerpt.Of(date)) { Beside = date.PlaceOutside(call) });
    }

    // Now must be before the date. That now is after it holds for ever once it does, and may hold already.
    private static IOperation? DateAhead(Assertion assertion, RuleContext rule)
    {
        if (AssertedFact.Of(assertion) is not { Kind: FactKind.True or FactKind.False, Subject: var subject } fact || subject.Bare() is not IBinaryOperation order)
            return OfWords(assertion, rule);

        bool isLess = order.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual;
        if (!isLess && order.OperatorKind is not (BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual))
            return null;

        bool nowIsLeft = isLess == (fact.Kind == FactKind.True);
        return nowIsLeft ? Ahead(order.LeftOperand, order.RightOperand, rule) : Ahead(order.RightOperand, order.LeftOperand, rule);
    }

    // Assert.That(now, Is.LessThan(date)), now.Should().BeBefore(date)
    private static IOperation? OfWords(Assertion assertion, RuleContext rule)
    {
        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (pair.Kind != ComparisonKind.StrictOrder || assertion.Library is not (AssertionLibrary.NUnit or AssertionLibrary.FluentAssertions or AssertionLibrary.Shouldly) || assertion.Call.TargetMethod.Name is "Greater" or "Less")
                continue;

            string words = assertion.Call.Syntax.ToString();
            bool nowIsActual = words.Contains("LessThan") || words.Contains("BeBefore");
            if ((nowIsActual ? Ahead(pair.Actual, pair.Expected, rule) : Ahead(pair.Expected, pair.Actual, rule)) is { } date)
                return date;
        }

        return null;
    }

    private static IOperation? Ahead(IOperation now, IOperation date, RuleContext rule) =>
        FixedValues.YearOf(date) is < Never && rule.Knowledge.Clock.NowBehind(now) is not null ? date.Bare() : null;

    // How long ago a day is, compared with a number: an age, a count of days.
    private static IOperation? AgeOf(Assertion assertion, RuleContext rule)
    {
        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (pair is not { Kind: ComparisonKind.Equal, Tolerance: null })
                continue;

            IOperation? distance = FixedValues.Is(pair.Expected) ? DistanceIn(pair.Actual, rule) : FixedValues.Is(pair.Actual) ? DistanceIn(pair.Expected, rule) : null;
            if (distance is not null)
                return distance;
        }

        return null;
    }

    private static IOperation? DistanceIn(IOperation value, RuleContext rule)
    {
        IOperation? date = null;
        _ = Lineage.Of(value, operation =>
        {
            if (operation is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference)
                return RealClock.Pass(operation);

            date = Origin(difference.RightOperand, difference.LeftOperand, rule) ?? Origin(difference.LeftOperand, difference.RightOperand, rule);
            return date is null ? OriginStep.Through : OriginStep.Source;
        });
        return date;
    }

    private static IOperation? Origin(IOperation date, IOperation now, RuleContext rule) =>
        FixedValues.YearOf(date) is { } year && year < Never && rule.Knowledge.Clock.NowBehind(now) is not null ? date.Bare() : null;
}
