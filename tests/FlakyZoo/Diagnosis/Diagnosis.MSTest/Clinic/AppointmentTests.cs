namespace Diagnosis.MSTest.Clinic;

/// <summary>Compares two readings of the clock, and counts on the zone of the author.</summary>
[TestClass]
public class AppointmentTests
{
    [TestMethod]
    public async Task A_slip_bears_the_second_of_the_appointment()
    {
        var appointment = Appointment.ForNow("Ada");

        await Task.Delay(12);

        Assert.AreEqual(Appointment.ForNow("Bob").Slip(), appointment.Slip());
    }

    [TestMethod]
    public async Task Two_patients_of_one_call_have_the_same_second()
    {
        var first = Appointment.ForNow("Ada");
        await Task.Delay(150);
        var second = Appointment.ForNow("Bob");

        Assert.AreEqual(first.Seconds(), second.Seconds());
    }

    [TestMethod]
    public void An_appointment_of_the_portal_keeps_its_hour() =>
        Assert.AreEqual(9, Appointment.Parse("Ada", "2025-06-30T09:00:00Z").At.Hour);

    [TestMethod]
    public async Task A_door_stays_closed_when_too_many_come()
    {
        var door = new Doorkeeper(5);
        var admitted = 0;

        for (var patient = 0; patient < 6; patient++)
        {
            admitted += door.Admit() ? 1 : 0;
            await Task.Delay(1);
        }

        Assert.AreEqual(5, admitted);
    }

    [TestMethod]
    public async Task A_pulse_is_fresh_when_it_is_shown()
    {
        var monitor = new PulseMonitor(TimeSpan.FromMilliseconds(20));

        monitor.Read();
        await Task.Delay(14);

        Assert.IsTrue(monitor.IsFresh);
    }
}
