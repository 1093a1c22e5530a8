using QualityGate.Runner.Applications;

namespace QualityGate.Runner.Declarations;

/// <summary>
/// Reads off an assembly what its list says. NUnit's <c>[Order]</c>, on a test or a fixture, moves its start and not its place in the
/// list; xUnit v3 sorts the tests of a class by their uids (DefaultTestCaseOrderer), unless some class has an orderer of its own.
/// </summary>
internal static class ListedOrders
{
    private const string NUnitOrder = "NUnit.Framework.OrderAttribute";
    private const string XunitOrderer = "Xunit.TestCaseOrdererAttribute";

    /// <param name="assembly">Absolute path of the assembly of the tests.</param>
    public static ListedOrder Of(string assembly) => ApplicationKinds.Of(assembly) == ApplicationKind.XunitV3
        ? AssemblyAttribute.Within(assembly, XunitOrderer).IsEmpty ? ListedOrder.ByUidInClasses : ListedOrder.NotKept
        : AssemblyAttribute.Within(assembly, NUnitOrder).IsEmpty ? ListedOrder.Kept : ListedOrder.NotKept;
}
