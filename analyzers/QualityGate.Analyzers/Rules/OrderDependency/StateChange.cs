using System.Globalization;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>One place that changes the state of the process.</summary>
/// <param name="Key">Which entry; empty for a state without entries, null when the code does not show it.</param>
/// <param name="Value">What it is changed to; null when that is not one value.</param>
internal sealed record StateChange(ProcessState State, string? Key, IOperation Operation, IOperation? Value)
{
    public string Name => State.IsKeyed ? string.Format(CultureInfo.InvariantCulture, State.Name, $"'{Key}'") : State.Name;

    /// <summary>Whether both change the same thing; an entry that is not known may be any.</summary>
    public bool MayMeet(StateChange other) => State == other.State && (Key is null || other.Key is null || Key == other.Key);

    /// <summary>
    /// Taking away is what a cleanup does, going to the folder of the tests and the default format of activities are what all
    /// tests may agree on, and a variable that says it is for a test is read by nobody else.
    /// </summary>
    public bool IsHarmless => (State.IsKeyed && Key?.IndexOf("test", StringComparison.OrdinalIgnoreCase) >= 0) || Value switch
    {
        null => false,
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation => true,
        IFieldReferenceOperation { Field: { Name: "W3C", ContainingType.Name: "ActivityIdFormat" } } => true,
        IPropertyReferenceOperation { Property.Name: "BaseDirectory" or "TestDirectory" } => true,
        IMemberReferenceOperation { Instance: null, Member: var member } => Operation is IAssignmentOperation { Target: IMemberReferenceOperation target }
            && SymbolEqualityComparer.Default.Equals(target.Member, member),
        _ => false,
    };
}
