using System.Globalization;

namespace Diagnosis.MSTest.Clinic;

/// <summary>When a patient is to come.</summary>
public sealed record Appointment(string Patient, DateTime At)
{
    public static Appointment ForNow(string patient) => new(patient, DateTime.Now);

    public static Appointment Parse(string patient, string at) =>
        new(patient, DateTime.Parse(at, CultureInfo.InvariantCulture));

    public string Slip() => At.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    public long Seconds() => new DateTimeOffset(At).ToUnixTimeSeconds();
}
