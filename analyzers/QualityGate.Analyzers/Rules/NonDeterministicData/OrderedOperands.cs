using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>Finds the sequences whose order an assertion relies on.</summary>
internal sealed class OrderedOperands(Compilation compilation)
{
    private readonly INamedTypeSymbol? _dictionary = compilation.GetTypeByMetadataName("System.Collections.IDictionary");
    private readonly INamedTypeSymbol? _mapping = compilation.GetTypeByMetadataName("System.Collections.Generic.IReadOnlyDictionary`2");
    private readonly INamedTypeSymbol? _set = compilation.GetTypeByMetadataName("System.Collections.Generic.ISet`1");
    private readonly INamedTypeSymbol? _readOnlySet = compilation.GetTypeByMetadataName("System.Collections.Generic.IReadOnlySet`1");
    private readonly INamedTypeSymbol? _immutableSet = compilation.GetTypeByMetadataName("System.Collections.Immutable.IImmutableSet`1");
    private readonly INamedTypeSymbol? _enumerable = compilation.GetTypeByMetadataName("System.Collections.IEnumerable");

    public IEnumerable<OrderedOperand> Of(Assertion assertion)
    {
        IInvocationOperation call = assertion.Call;
        if (IsItemByItem(call))
        {
            if (Comparisons.Started(call) is { } sequence)
                yield return new OrderedOperand(sequence, Other: null);

            yield break;
        }

        foreach (ComparedPair pair in Comparisons.Of(assertion))
        {
            if (pair.Kind != ComparisonKind.Equal)
                continue;

            bool areSequences = IsSequence(pair.Actual) && (IsSequence(pair.Expected) || IsParams(assertion));
            if (areSequences ? ComparesInOrder(assertion, pair) : true)
            {
                foreach (OrderedOperand operand in areSequences ? [new(pair.Actual, pair.Expected), new(pair.Expected, pair.Actual)] : Inside(pair))
                    yield return operand;
            }
        }

        if (Comparisons.TruthOf(assertion)?.Bare() is IInvocationOperation { TargetMethod: { Name: "SequenceEqual", IsExtensionMethod: true }, Arguments: [var one, var other, ..] })
        {
            yield return new OrderedOperand(one.Value, other.Value);
            yield return new OrderedOperand(other.Value, one.Value);
        }
    }

    // Sets and dictionaries are compared without order where both sides are such; whole collections only where the library looks inside.
    private bool ComparesInOrder(Assertion assertion, ComparedPair pair)
    {
        if (IsKeyed(pair.Actual) && IsKeyed(pair.Expected))
            return false;

        IMethodSymbol method = assertion.Call.TargetMethod;
        return assertion.Library switch
        {
            AssertionLibrary.Xunit => method.Name == "Equal",
            AssertionLibrary.NUnit => method.Name is "That" or "AreEqual",
            AssertionLibrary.MSTest => method.ContainingType.Name == "CollectionAssert",
            AssertionLibrary.FluentAssertions => method.Name == "Equal" && !IsKeyed(pair.Actual),
            AssertionLibrary.Shouldly => method.Name == "ShouldBe" && !IgnoresOrder(assertion.Call),
            _ => false,
        };
    }

    // A text joined of a sequence, or an item of it that is not simply the first: who takes the first may mean the only one.
    private static IEnumerable<OrderedOperand> Inside(ComparedPair pair)
    {
        if (JoinedOrPicked(pair.Actual) is { } actual)
            yield return new OrderedOperand(actual, Other: null);

        if (JoinedOrPicked(pair.Expected) is { } expected)
            yield return new OrderedOperand(expected, Other: null);
    }

    private static IOperation? JoinedOrPicked(IOperation operand)
    {
        IOperation bare = operand.Bare();
        if (bare is ILocalReferenceOperation local)
            bare = Locals.Around(local).OnlyValueOf(local.Local)?.Bare() ?? bare;

        return bare switch
        {
            IInvocationOperation { TargetMethod: { Name: "Join", ContainingType.SpecialType: SpecialType.System_String }, Arguments: [_, var joined] } => joined.Value,
            IInvocationOperation { TargetMethod: { Name: "Last" or "LastOrDefault", Parameters.Length: 1 } } last => last.Receiver(),
            IInvocationOperation { TargetMethod.Name: "ElementAt", Arguments: [var sequence, { Value.ConstantValue: { HasValue: true, Value: > 0 } }] } => sequence.Value,
            IArrayElementReferenceOperation { Indices: [{ ConstantValue: { HasValue: true, Value: > 0 } }] } element => element.ArrayReference,
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: int and > 0 } }], Instance: { } list } => list,
            _ => null,
        };
    }

    private static bool IsItemByItem(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Collection" or "CollectionAsync" or "SatisfyRespectively" => call.Arguments.Any(argument => argument.Value.Bare() is IArrayCreationOperation { Initializer.ElementValues.Length: > 1 }),
        "ContainInOrder" or "ContainInConsecutiveOrder" => true,
        _ => false,
    };

    private static bool IgnoresOrder(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument is { Parameter.Name: "ignoreOrder", Value.ConstantValue: { HasValue: true, Value: true } });

    private static bool IsParams(Assertion assertion) => assertion is { Library: AssertionLibrary.FluentAssertions, Call.TargetMethod.Name: "Equal" };

    private bool IsSequence(IOperation operand) => (operand.Bare().Type ?? operand.Type) switch
    {
        null or { SpecialType: SpecialType.System_String } => false,
        IArrayTypeSymbol => true,
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", TypeArguments: [{ SpecialType: not SpecialType.System_Char }] } => true,
        var type => type.IsA(_enumerable),
    };

    private bool IsKeyed(IOperation operand) => operand.Bare().Type is { } type && (type.IsA(_dictionary) || type.IsA(_mapping) || type.IsA(_set) || type.IsA(_readOnlySet) || type.IsA(_immutableSet));
}
