"""Can somebody who knows nothing of this project use the emulator? Runs a matrix with Python's own library; prints what it saw."""

import json
import os
import sys
import time
import urllib.parse
import urllib.request

root = os.environ["EDGEGATE_FIREBASE_ENDPOINT"]
project = os.environ["GOOGLE_CLOUD_PROJECT"]
bucket = "acme-lab-results"


def ask(method: str, path: str, body: bytes | None = None, kind: str = "application/json"):
    request = urllib.request.Request(root + path, data=body, method=method)
    request.add_header("Authorization", "Bearer anything")
    if body is not None:
        request.add_header("Content-Type", kind)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


for name in ("app.apk", "driver.apk"):
    with open(os.path.join(sys.argv[1], name), "rb") as file:
        ask("POST", f"/upload/storage/v1/b/{bucket}/o?uploadType=media&name={name}", file.read(), "application/octet-stream")
matrix = ask(
    "POST",
    f"/v1/projects/{project}/testMatrices?requestId=python",
    json.dumps(
        {
            "testSpecification": {
                "testSetup": {"directoriesToPull": ["/sdcard/Android/media/dev.edgegate.bench"]},
                "androidInstrumentationTest": {
                    "appApk": {"gcsPath": f"gs://{bucket}/app.apk"},
                    "testApk": {"gcsPath": f"gs://{bucket}/driver.apk"},
                },
            },
            "environmentMatrix": {
                "androidDeviceList": {"androidDevices": [{"androidModelId": "oriole", "androidVersionId": "33"}]}
            },
            "resultStorage": {"googleCloudStorage": {"gcsPath": f"gs://{bucket}/runs/python/"}},
        }
    ).encode(),
)
while matrix["state"] not in ("FINISHED", "ERROR", "INVALID", "CANCELLED"):
    time.sleep(0.05)
    matrix = ask("GET", f"/v1/projects/{project}/testMatrices/{matrix['testMatrixId']}")
time.sleep(0.2)
listed = ask("GET", f"/storage/v1/b/{bucket}/o?prefix={urllib.parse.quote('runs/python/', safe='')}")
print(json.dumps({"outcome": matrix.get("outcomeSummary"), "files": [item["name"] for item in listed["items"]]}))
