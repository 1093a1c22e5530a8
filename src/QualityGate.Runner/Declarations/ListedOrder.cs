namespace QualityGate.Runner.Declarations;

/// <summary>
/// Whether a suite lists its tests in the order in which it starts them. NUnit's <c>[Order]</c>, on a test or a fixture, moves its start
/// and not its place in the list.
/// </summary>
internal static class ListedOrder
{
    private const string Order = "NUnit.Framework.OrderAttribute";

    /// <param name="assembly">Absolute path of the assembly of the tests.</param>
    public static bool IsKeptIn(string assembly) => AssemblyAttribute.Within(assembly, Order).IsEmpty;
}
