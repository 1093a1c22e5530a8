namespace Diagnosis.MSTest.Flights;

/// <summary>Rows of tickets, airports and gates.</summary>
[TestClass]
public class TicketTests
{
    [TestMethod]
    [DataRow("LH400", 12)]
    [DataRow("BA7", 1)]
    [DataRow("AF1234", 300)]
    [DataRow("SK1", 44)]
    [DataRow("II1", 2)]
    [DataRow("TK99", 99)]
    public void A_ticket_survives_its_line(string flight, int seat)
    {
        var ticket = new Ticket(flight, seat, 199.50m);

        Assert.AreEqual(ticket, Ticket.Read(ticket.Write()));
    }

    [TestMethod]
    [DataRow(0, "00:00")]
    [DataRow(59, "00:59")]
    [DataRow(60, "01:00")]
    [DataRow(605, "10:05")]
    [DataRow(1439, "23:59")]
    [DataRow(1440, "00:00")]
    public void Minutes_of_a_day_are_written_as_a_time(int minutes, string time) =>
        Assert.AreEqual(time, $"{minutes / 60 % 24:00}:{minutes % 60:00}");

    [TestMethod]
    [DataRow("FRA", "fra")]
    [DataRow("IST", "ist")]
    [DataRow("LIS", "lis")]
    [DataRow("OSL", "osl")]
    public void Codes_of_airports_are_compared_without_their_case(string one, string other) =>
        Assert.IsTrue(string.Equals(one, other, StringComparison.OrdinalIgnoreCase));
}
