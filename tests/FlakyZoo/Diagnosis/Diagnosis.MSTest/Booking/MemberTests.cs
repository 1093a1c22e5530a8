namespace Diagnosis.MSTest.Booking;

/// <summary>Joins a club that lasts as long as the process.</summary>
[TestClass]
public class MemberTests
{
    [TestMethod]
    public void A_guest_can_join() => Assert.IsTrue(Members.Join("Ada"));
}
