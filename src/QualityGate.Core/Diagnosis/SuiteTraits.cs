using System.Collections.Frozen;
using QualityGate.Core.Conditions;
using QualityGate.Core.Ledgers;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Diagnosis;

/// <summary>What is known of a suite that helps to tell why one of its tests fails.</summary>
internal sealed record SuiteTraits
{
    /// <summary>Nothing is known.</summary>
    public static SuiteTraits Unknown { get; } = new();

    /// <summary>What it says about running tests side by side.</summary>
    public DeclaredParallelism Declared { get; private init; }

    /// <summary>How its framework orders its tests where nobody asks for an order.</summary>
    public OrderHabit Habit { get; private init; }

    /// <summary>Class and method of its tests as a stack trace writes them.</summary>
    public FrozenSet<(string Class, string Method)> Methods { get; private init; } = [];

    public static SuiteTraits Of(SuiteLedger suite) => new()
    {
        Declared = suite.Discovery.Parallelism,
        Habit = HabitOf([.. suite.Columns.Where(column => column.Conditions.Equals(Serial) && !column.Order.IsEmpty).Select(column => column.Order)]),
        Methods = suite.Tests.Select(test => (test.Test.Class.Replace('+', '.'), test.Test.Method)).ToFrozenSet(),
    };

    private static ConditionSet Serial { get; } = ConditionSet.Of(SerialCondition.Instance);

    private static OrderHabit HabitOf(ImmutableArray<ImmutableArray<TestId>> orders) => orders.Length < 2 ? OrderHabit.Unknown
        : orders.All(order => order.SequenceEqual(orders[0])) ? OrderHabit.AlwaysTheSame
        : OrderHabit.Varying;
}
